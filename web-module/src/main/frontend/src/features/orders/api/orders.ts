import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { operations } from '@/lib/api/schema';
import { bodyOf } from '@/lib/api/unwrap';

export type OrdersInput = NonNullable<operations['orders']['parameters']['query']>;

export const ordersKey = ['orders'] as const;

/** One's own orders, or with `all` everybody's; the latest first. */
export function useOrders(input: OrdersInput) {
  return useQuery({
    queryKey: [...ordersKey, 'list', input],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/orders', { params: { query: input }, signal })),
    placeholderData: keepPreviousData,
  });
}
