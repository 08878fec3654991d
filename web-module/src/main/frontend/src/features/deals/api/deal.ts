import { useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import { dataOf } from '@/lib/api/unwrap';

export const dealKey = (id: number) => ['deal', id] as const;

export function useDeal(id: number) {
  return useQuery({
    queryKey: dealKey(id),
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/deals/{id}', { params: { path: { id } }, signal })),
  });
}
