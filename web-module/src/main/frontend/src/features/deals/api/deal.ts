import { useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import { dataOf } from '@/lib/api/unwrap';

/** Whatever is known of single deals: they, their prices, their alerts. */
export const anyDealKey = ['deal'] as const;

export const dealKey = (id: number) => [...anyDealKey, id] as const;

export function useDeal(id: number) {
  return useQuery({
    queryKey: dealKey(id),
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/deals/{id}', { params: { path: { id } }, signal })),
  });
}
