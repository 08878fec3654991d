import { useQueryClient } from '@tanstack/react-query';
import { useSocketMessage } from '@/lib/socket/socket-context';
import { ordersKey } from '../api/orders';

/** Orders are read again as soon as the server tells of a change. */
export function useLiveOrders(): void {
  const queries = useQueryClient();
  const readAgain = () => void queries.invalidateQueries({ queryKey: ordersKey });
  useSocketMessage('order:updated', readAgain);
  useSocketMessage('order:created', readAgain);
  // What was told while the connection was away is read again with it.
  useSocketMessage('connected', readAgain);
}
