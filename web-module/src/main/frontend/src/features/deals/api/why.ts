import { useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import { dataOf } from '@/lib/api/unwrap';
import { dealKey } from './deal';

export const whyKey = (id: number) => [...dealKey(id), 'why'] as const;

/** Which of the caller's own rules let this deal pass or stopped it. */
export function useWhy(id: number) {
  return useQuery({
    queryKey: whyKey(id),
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/deals/{id}/why', { params: { path: { id } }, signal })),
  });
}
