import { useMutation, useQueryClient } from '@tanstack/react-query';
import { once } from '@/lib/api/attempt';
import { api } from '@/lib/api/client';
import type { PlaceOrder } from '@/lib/api/types';
import { dataOf } from '@/lib/api/unwrap';
import { useUser } from '@/lib/session/user';
import { cartKey } from '@/lib/shop/cart';

export const orderAttempt = (userId: number) => `order.${userId}`;

/** Places the order and pays for it. Sent again after a lost answer, it is still the same order. */
export function usePlaceOrder() {
  const queries = useQueryClient();
  const { id } = useUser();
  return useMutation({
    mutationFn: (order: PlaceOrder) =>
      once(orderAttempt(id), order, ({ key, body }) =>
        dataOf(
          api.POST('/api/v1/orders', { params: { header: { 'Idempotency-Key': key } }, body }),
        ),
      ),
    // Not waited for: who ordered goes on to the order at once.
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: cartKey });
      void queries.invalidateQueries({ queryKey: ['orders'] });
      void queries.invalidateQueries({ queryKey: ['checkout', 'quote'] });
    },
  });
}
