import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { FoodView } from '@/lib/api/types';
import { bodyOf, dataOf } from '@/lib/api/unwrap';
import { foodsKey } from './keys';

const MINUTE = 60_000;

/** Foods by name, the best first; nothing is asked for without words. */
export function useFoodSearch(q: string, page = 1, pageSize = 20) {
  return useQuery({
    queryKey: [...foodsKey, 'search', q, page, pageSize],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/foods/search', { params: { query: { q, page, pageSize } }, signal })),
    placeholderData: keepPreviousData,
    enabled: q !== '',
  });
}

export function useFood(id: number | undefined) {
  return useQuery({
    queryKey: [...foodsKey, 'one', id],
    queryFn: ({ signal }): Promise<FoodView> =>
      dataOf(api.GET('/api/v1/foods/{id}', { params: { path: { id: id ?? 0 } }, signal })),
    enabled: id !== undefined,
    staleTime: MINUTE,
  });
}

export function useOwnFoods(page: number) {
  return useQuery({
    queryKey: [...foodsKey, 'own', page],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/foods/own', { params: { query: { page } }, signal })),
    placeholderData: keepPreviousData,
  });
}
