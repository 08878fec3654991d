import { useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import { dataOf } from '@/lib/api/unwrap';
import { dealKey } from './deal';

export const priceHistoryKey = (id: number) => [...dealKey(id), 'price-history'] as const;

export function usePriceHistory(id: number) {
  return useQuery({
    queryKey: priceHistoryKey(id),
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/deals/{id}/price-history', { params: { path: { id } }, signal })),
  });
}
