import { useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { OrderView } from '@/lib/api/types';
import { dataOf } from '@/lib/api/unwrap';
import { ordersKey } from './orders';

export const orderKey = (id: number) => [...ordersKey, 'one', id] as const;

const WHILE_UNSETTLED = 4000;

/** One order. While it is unsettled it is looked at again now and then, should the live connection be away. */
export function useOrder(id: number) {
  return useQuery({
    queryKey: orderKey(id),
    queryFn: ({ signal }): Promise<OrderView> =>
      dataOf(api.GET('/api/v1/orders/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) =>
      state.data?.status === 'PENDING_PAYMENT' ? WHILE_UNSETTLED : false,
    refetchOnWindowFocus: 'always',
  });
}

export function invoiceOf(id: number): string {
  return `/api/v1/orders/${id}/invoice`;
}
