import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { ProductView } from '@/lib/api/types';
import { dataOf } from '@/lib/api/unwrap';

const FOR_A_WHILE = 5 * 60_000;

export function similarQuery(productId: number) {
  return queryOptions({
    queryKey: ['recommended', 'similar', productId],
    queryFn: ({ signal }): Promise<ProductView[]> =>
      dataOf(
        api.GET('/api/v1/recommend/similar/{productId}', {
          params: { path: { productId } },
          signal,
        }),
      ),
    staleTime: FOR_A_WHILE,
  });
}

/** What was fetched ahead, if anything: the product's own answer brings its like along. */
export function useSimilarAhead(productId: number) {
  return useQuery({ ...similarQuery(productId), enabled: false }).data;
}

/** What this person may like, by what was looked at and bought. */
export function useRecommended() {
  return useQuery({
    queryKey: ['recommended', 'for-me'],
    queryFn: ({ signal }): Promise<ProductView[]> =>
      dataOf(api.GET('/api/v1/recommend/for-me', { signal })),
    staleTime: FOR_A_WHILE,
    refetchOnWindowFocus: false,
  });
}
