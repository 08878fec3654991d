import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { operations } from '@/lib/api/schema';
import type { RequestBody } from '@/lib/api/types';
import { bodyOf, dataOf } from '@/lib/api/unwrap';

export type InventoryInput = NonNullable<operations['inventory']['parameters']['query']>;

export const inventoryKey = ['inventory'] as const;

export function useInventory(input: InventoryInput) {
  return useQuery({
    queryKey: [...inventoryKey, 'list', input],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/inventory', { params: { query: input }, signal })),
    placeholderData: keepPreviousData,
  });
}

/** One product of it; none where there is no such product. */
export function useInventoryLine(productId: number) {
  return useQuery({
    queryKey: [...inventoryKey, 'one', productId],
    queryFn: async ({ signal }) => {
      const query = { id: [productId] };
      const found = await dataOf(api.GET('/api/v1/inventory', { params: { query }, signal }));
      return found[0] ?? null;
    },
  });
}

/** The changes of one product's stock, the last first. */
export function useLedger(productId: number, page: number) {
  return useQuery({
    queryKey: [...inventoryKey, 'ledger', productId, page],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/inventory/{productId}/ledger', {
          params: { path: { productId }, query: { page } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

export function useChangeInventory(productId: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: RequestBody<'ChangeInventory'>) =>
      dataOf(
        api.PATCH('/api/v1/inventory/{productId}', {
          params: { path: { productId } },
          body: change,
        }),
      ),
    onSettled: () => {
      queries.removeQueries({ queryKey: ['product', productId] });
      return queries.invalidateQueries({ queryKey: inventoryKey });
    },
  });
}
