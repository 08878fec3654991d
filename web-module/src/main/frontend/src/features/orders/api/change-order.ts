import { useMutation, useQueryClient } from '@tanstack/react-query';
import { once } from '@/lib/api/attempt';
import { api } from '@/lib/api/client';
import type { OrderStatus, OrderView, PaymentProvider, RequestBody } from '@/lib/api/types';
import { dataOf } from '@/lib/api/unwrap';
import { cartKey } from '@/lib/shop/cart';
import { orderKey } from './order';
import { ordersKey } from './orders';

/** What a step of an order is told with. */
export type Said = RequestBody<'SaidWithStatus'>;

export type OrderChange =
  | { kind: 'cancel' }
  | { kind: 'status'; status: OrderStatus; said: Said }
  | { kind: 'tracking'; message: string };

/** Changes an order; the answer is the order as it is now. */
export function useChangeOrder(id: number) {
  const queries = useQueryClient();
  const params = { path: { id } };
  return useMutation({
    mutationFn: (change: OrderChange): Promise<OrderView> => {
      switch (change.kind) {
        case 'cancel':
          return dataOf(api.POST('/api/v1/orders/{id}/cancel', { params }));
        case 'status':
          return dataOf(
            api.PATCH('/api/v1/orders/{id}/status/{status}', {
              params: { path: { id, status: change.status } },
              body: change.said,
            }),
          );
        case 'tracking':
          return dataOf(
            api.POST('/api/v1/orders/{id}/tracking', {
              params,
              body: { message: change.message },
            }),
          );
      }
    },
    onSuccess: (order) => queries.setQueryData(orderKey(id), order),
    onSettled: () => queries.invalidateQueries({ queryKey: ordersKey }),
  });
}

/** Puts what is still for sale of an order into the cart. */
export function useReorder(id: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => dataOf(api.POST('/api/v1/orders/{id}/reorder', { params: { path: { id } } })),
    onSuccess: (cart) => queries.setQueryData(cartKey, cart),
  });
}

/** Begins, or goes on with, a payment on the provider's own page. */
export function useBeginPayment(orderId: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (provider: PaymentProvider) =>
      once(`pay.${orderId}`, { orderId, provider }, ({ key, body }) =>
        dataOf(
          api.POST('/api/v1/payments/process', {
            params: { header: { 'Idempotency-Key': key } },
            body,
          }),
        ),
      ),
    // It may have been settled meanwhile.
    onSettled: () => queries.invalidateQueries({ queryKey: orderKey(orderId) }),
  });
}
