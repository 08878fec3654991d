import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import { bodyOf } from '@/lib/api/unwrap';
import { aliasesKey } from './keys';

/** What one's own words mean. */
export function useAliases(page: number) {
  return useQuery({
    queryKey: [...aliasesKey, page],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/meals/aliases', { params: { query: { page } }, signal })),
    placeholderData: keepPreviousData,
  });
}

export function useDeleteAlias() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: number) =>
      bodyOf(api.DELETE('/api/v1/meals/aliases/{id}', { params: { path: { id } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: aliasesKey }),
  });
}
