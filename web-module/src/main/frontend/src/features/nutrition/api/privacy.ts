import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import { bodyOf } from '@/lib/api/unwrap';
import { foodsKey, nutritionKey } from './keys';

/** Who read what is mine. */
export function useDataAccess(page: number) {
  return useQuery({
    queryKey: ['data-access', page],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/me/data-access', { params: { query: { page } }, signal })),
    placeholderData: keepPreviousData,
  });
}

export function exportOf(format: 'json' | 'csv'): string {
  return `/api/v1/me/export?format=${format}`;
}

/** Erases the diary, the goals, one's own foods and words. There is no way back. */
export function useEraseDiary() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => bodyOf(api.POST('/api/v1/me/erase', { body: { confirm: 'ERASE' } })),
    onSuccess: () => {
      queries.removeQueries({ queryKey: nutritionKey });
      queries.removeQueries({ queryKey: foodsKey });
    },
  });
}
