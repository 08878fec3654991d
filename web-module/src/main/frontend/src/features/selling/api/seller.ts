import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import { bodyOf, dataOf } from '@/lib/api/unwrap';

const sellersKey = ['sellers'] as const;

/** Under which name somebody sells; undefined for who never offered anything. */
export function useSellerName(id: number) {
  return useQuery({
    queryKey: sellersKey,
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/sellers', { signal })),
    select: (sellers) => sellers.find((seller) => seller.id === id)?.name ?? '',
  });
}

export function useSellAs() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (name: string) => bodyOf(api.PUT('/api/v1/sellers/me', { body: { name } })),
    onSettled: () => queries.invalidateQueries({ queryKey: sellersKey }),
  });
}
