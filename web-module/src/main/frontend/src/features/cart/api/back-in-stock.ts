import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import { bodyOf, dataOf } from '@/lib/api/unwrap';

const askedKey = (id: number) => ['back-in-stock', id] as const;

/** Whether one asked to be told when a product is back. */
export function useIsAsked(id: number) {
  return useQuery({
    queryKey: askedKey(id),
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/products/{id}/back-in-stock', { params: { path: { id } }, signal })),
    staleTime: 60_000,
  });
}

export function useAsk(id: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (asked: boolean) => {
      const params = { path: { id } };
      return bodyOf(
        asked
          ? api.PUT('/api/v1/products/{id}/back-in-stock', { params })
          : api.DELETE('/api/v1/products/{id}/back-in-stock', { params }),
      );
    },
    onMutate: (asked) => {
      const before = queries.getQueryData(askedKey(id));
      queries.setQueryData(askedKey(id), { asked });
      return before;
    },
    onError: (_error, _asked, before) => queries.setQueryData(askedKey(id), before),
    onSettled: () => queries.invalidateQueries({ queryKey: askedKey(id) }),
  });
}
