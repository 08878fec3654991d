import { queryOptions, useQuery } from '@tanstack/react-query';
import { apiLater } from '@/lib/api/client-later';
import type { ProductView } from '@/lib/api/types';

const FOR_A_WHILE = 5 * 60_000;

export function similarQuery(id: number) {
  return queryOptions({
    queryKey: ['recommended', 'similar', id],
    queryFn: ({ signal }) => apiLater<ProductView[]>('GET', `/recommend/similar/${id}`, { signal }),
    staleTime: FOR_A_WHILE,
    refetchOnWindowFocus: false,
  });
}

/** What is known already; asked for only where it did not come with the product. */
export function useSimilar(id: number, enabled: boolean) {
  return useQuery({ ...similarQuery(id), enabled });
}

/** What this person may like, by what was looked at and bought. */
export function useRecommended() {
  return useQuery({
    queryKey: ['recommended', 'for-me'],
    queryFn: ({ signal }) => apiLater<ProductView[]>('GET', '/recommend/for-me', { signal }),
    staleTime: FOR_A_WHILE,
    refetchOnWindowFocus: false,
  });
}
