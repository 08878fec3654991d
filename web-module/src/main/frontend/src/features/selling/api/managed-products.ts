import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import { bodyOf } from '@/lib/api/unwrap';

export const managedKey = ['managed'] as const;

/** A seller's own products, an administrator's all. */
export function useManagedProducts(page: number) {
  return useQuery({
    queryKey: [...managedKey, 'page', page],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/products/managed', { params: { query: { page } }, signal })),
    placeholderData: keepPreviousData,
  });
}
