import { useMutation, useQueryClient } from '@tanstack/react-query';
import { once } from '@/lib/api/attempt';
import { api } from '@/lib/api/client';
import type { RequestBody } from '@/lib/api/types';
import { dataOf } from '@/lib/api/unwrap';
import { ordersKey } from './orders';

/** Pays back; sent again after a lost answer it is still the same refund. */
export function useRefund(paymentId: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (wanted: RequestBody<'RefundPayment'>) =>
      once(`refund.${paymentId}`, wanted, ({ key, body }) =>
        dataOf(
          api.POST('/api/v1/payments/{id}/refund', {
            params: { path: { id: paymentId }, header: { 'Idempotency-Key': key } },
            body,
          }),
        ),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: ordersKey }),
  });
}
