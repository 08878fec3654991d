import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { ProductView } from '@/lib/api/types';
import { bodyOf } from '@/lib/api/unwrap';

export const wishesKey = ['wishes'] as const;

const PAGE_SIZE = 100;

/** Everything wished for, the last first: a few pages at most, and every heart in the shop needs to know. */
const wishesQuery = queryOptions({
  queryKey: wishesKey,
  staleTime: 60_000,
  queryFn: async ({ signal }): Promise<ProductView[]> => {
    const wishes: ProductView[] = [];
    for (let page = 1; ; page++) {
      const { data, pagination } = await bodyOf(
        api.GET('/api/v1/wishlist', {
          params: { query: { page, pageSize: PAGE_SIZE } },
          signal,
        }),
      );
      wishes.push(...data);
      if (page * PAGE_SIZE >= pagination.total) return wishes;
    }
  },
});

export function useWishes() {
  return useQuery(wishesQuery);
}

export function useIsWished(id: number): boolean {
  return (
    useQuery({ ...wishesQuery, select: (wishes) => wishes.some((wish) => wish.id === id) }).data ??
    false
  );
}
