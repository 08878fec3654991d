import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { RecipeView, RequestBody } from '@/lib/api/types';
import { bodyOf, dataOf } from '@/lib/api/unwrap';
import { foodsKey, recipesKey } from './keys';

export function useRecipes(page: number) {
  return useQuery({
    queryKey: [...recipesKey, page],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/recipes', { params: { query: { page } }, signal })),
    placeholderData: keepPreviousData,
  });
}

export function useRecipe(id: number) {
  return useQuery({
    queryKey: [...recipesKey, 'one', id],
    queryFn: ({ signal }): Promise<RecipeView> =>
      dataOf(api.GET('/api/v1/recipes/{id}', { params: { path: { id } }, signal })),
  });
}

/** Adds a recipe, or changes the one of this id. */
export function useSaveRecipe(id: number | undefined) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: RequestBody<'CreateRecipe'>): Promise<RecipeView> =>
      id === undefined
        ? dataOf(api.POST('/api/v1/recipes', { body }))
        : dataOf(api.PUT('/api/v1/recipes/{id}', { params: { path: { id } }, body })),
    onSettled: () => queries.invalidateQueries({ queryKey: foodsKey }),
  });
}

export function useDeleteRecipe() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: number) =>
      bodyOf(api.DELETE('/api/v1/recipes/{id}', { params: { path: { id } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: foodsKey }),
  });
}
