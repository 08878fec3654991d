import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { FoodView, RequestBody } from '@/lib/api/types';
import { bodyOf, dataOf } from '@/lib/api/unwrap';
import { foodsKey } from './keys';

/** Adds a food of one's own, or changes the one of this id. */
export function useSaveFood(id: number | undefined) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: RequestBody<'CreateFood'>): Promise<FoodView> =>
      id === undefined
        ? dataOf(api.POST('/api/v1/foods', { body }))
        : dataOf(api.PUT('/api/v1/foods/{id}', { params: { path: { id } }, body })),
    onSettled: () => queries.invalidateQueries({ queryKey: foodsKey }),
  });
}

export function useDeleteFood() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: number) =>
      bodyOf(api.DELETE('/api/v1/foods/{id}', { params: { path: { id } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: foodsKey }),
  });
}
