import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { PromotionView, RequestBody } from '@/lib/api/types';
import { bodyOf, dataOf } from '@/lib/api/unwrap';

export type PromotionFacts = RequestBody<'SavePromotion'>;

const promotionsKey = ['promotions'] as const;

export function usePromotions(page: number) {
  return useQuery({
    queryKey: [...promotionsKey, 'page', page],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/promotions', { params: { query: { page } }, signal })),
    placeholderData: keepPreviousData,
  });
}

export function usePromotion(id: number) {
  return useQuery({
    queryKey: [...promotionsKey, 'one', id],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/promotions/{id}', { params: { path: { id } }, signal })),
    refetchOnWindowFocus: false,
  });
}

/** Adds a promotion, or replaces the one of this id. */
export function useSavePromotion(id?: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: PromotionFacts): Promise<PromotionView> =>
      dataOf(
        id === undefined
          ? api.POST('/api/v1/promotions', { body })
          : api.PUT('/api/v1/promotions/{id}', { params: { path: { id } }, body }),
      ),
    onSuccess: (promotion) =>
      queries.setQueryData([...promotionsKey, 'one', promotion.id], promotion),
    onSettled: () => queries.invalidateQueries({ queryKey: [...promotionsKey, 'page'] }),
  });
}

export function useDeletePromotion() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: number) =>
      bodyOf(api.DELETE('/api/v1/promotions/{id}', { params: { path: { id } } })),
    // Not waited for: the row that asked leaves the list.
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: [...promotionsKey, 'page'] });
    },
  });
}
