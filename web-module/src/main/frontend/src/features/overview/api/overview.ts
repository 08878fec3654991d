import { useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import { dataOf } from '@/lib/api/unwrap';

export const overviewKey = ['overview'] as const;

const EVERY = 15_000;

/** Asked again while it is looked at: it is about now. */
export function useOverview() {
  return useQuery({
    queryKey: overviewKey,
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/admin/overview', { signal })),
    refetchInterval: EVERY,
  });
}
