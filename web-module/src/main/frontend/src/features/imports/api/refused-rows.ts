import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { apiListLater, type Listing } from '@/lib/api/client-later';
import type { RefusedRow } from '@/lib/api/upcoming';
import { importsKey } from './imports';

export function useRefusedRows(id: number, page: number) {
  return useQuery({
    queryKey: [...importsKey, 'refused', id, page],
    queryFn: ({ signal }) =>
      apiListLater<Listing<RefusedRow>>(
        `/products/imports/${String(id)}/refused?page=${String(page)}`,
        signal,
      ),
    placeholderData: keepPreviousData,
  });
}

/** The refused lines as they were, with what is wrong beside each. */
export function refusedRowsFile(id: number): string {
  return `/api/v1/products/imports/${String(id)}/refused.csv`;
}
