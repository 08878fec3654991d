import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { OrderView } from '@/lib/api/types';
import { dataOf } from '@/lib/api/unwrap';
import { orderKey } from './order';
import { ordersKey } from './orders';

export function usePayment(id: number) {
  return useQuery({
    queryKey: ['payment', id],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/payments/{id}', { params: { path: { id } }, signal })),
  });
}

/** Has the provider asked how a payment stands, now that its payer is back. Asking twice does no harm. */
export function useCheckPayment(id: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (): Promise<OrderView> =>
      dataOf(api.POST('/api/v1/payments/{id}/check', { params: { path: { id } } })),
    onSuccess: (order) => {
      queries.setQueryData(orderKey(order.id), order);
      void queries.invalidateQueries({ queryKey: [...ordersKey, 'list'] });
    },
  });
}

/** What the payer says on the page of the test bank. */
export function useDecideInSandbox(id: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (approve: boolean): Promise<OrderView> =>
      dataOf(
        api.POST('/api/v1/payments/sandbox/{id}', { params: { path: { id } }, body: { approve } }),
      ),
    onSuccess: (order) => {
      queries.setQueryData(orderKey(order.id), order);
      void queries.invalidateQueries({ queryKey: ordersKey });
    },
  });
}
