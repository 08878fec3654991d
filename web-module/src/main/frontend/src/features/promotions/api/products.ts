import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { InventoryLine } from '@/lib/api/types';
import { dataOf } from '@/lib/api/unwrap';

const FEW = 8;
/** As many as the server names at once. */
const MANY = 100;

/** Products to choose from, for sale or not: those with these words in name or number. */
export function useFoundProducts(words: string) {
  return useQuery({
    queryKey: ['promotions', 'products', 'found', words],
    queryFn: ({ signal }) =>
      dataOf(
        api.GET('/api/v1/inventory', { params: { query: { q: words, pageSize: FEW } }, signal }),
      ),
    enabled: words !== '',
    placeholderData: keepPreviousData,
  });
}

/** What products of these ids are called: not by their pages, for reading those counts as looking at them. */
export function useProductsOf(ids: readonly number[]): InventoryLine[] {
  const parts = Array.from({ length: Math.ceil(ids.length / MANY) }, (_, place) =>
    ids.slice(place * MANY, (place + 1) * MANY),
  );
  return useQueries({
    queries: parts.map((part) => ({
      queryKey: ['promotions', 'products', 'of', part],
      queryFn: ({ signal }: { signal: AbortSignal }): Promise<InventoryLine[]> =>
        dataOf(
          api.GET('/api/v1/inventory', { params: { query: { id: part, pageSize: MANY } }, signal }),
        ),
    })),
    combine: (answers) => answers.flatMap(({ data }) => data ?? []),
  });
}
