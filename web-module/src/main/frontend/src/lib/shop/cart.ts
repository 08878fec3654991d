import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import { dataOf } from '@/lib/api/unwrap';

export const cartKey = ['cart'] as const;

const cartQuery = queryOptions({
  queryKey: cartKey,
  queryFn: ({ signal }) => dataOf(api.GET('/api/v1/cart', { signal })),
});

/** What one is about to buy: the header counts it, the shop fills it, the checkout sells it. */
export function useCart() {
  return useQuery(cartQuery);
}

/** How many of a product are in the cart. */
export function useInCart(productId: number): number {
  const select = ({ lines }: { lines: { productId: number; quantity: number }[] }) =>
    lines.find((line) => line.productId === productId)?.quantity ?? 0;
  return useQuery({ ...cartQuery, select }).data ?? 0;
}
