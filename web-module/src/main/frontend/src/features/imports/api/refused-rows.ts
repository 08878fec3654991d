import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import { bodyOf } from '@/lib/api/unwrap';
import { importsKey } from './imports';

export function useRefusedRows(id: number, page: number) {
  return useQuery({
    queryKey: [...importsKey, 'refused', id, page],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/imports/{id}/refused', {
          params: { path: { id }, query: { page } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

/** The refused lines as they were, with what is wrong beside each. */
export function refusedRowsFile(id: number): string {
  return `/api/v1/imports/${String(id)}/refused.csv`;
}
