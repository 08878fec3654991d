import { useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { FeedOverview } from '@/lib/api/types';
import { dataOf } from '@/lib/api/unwrap';

export const feedKey = ['feed'] as const;
export const feedOverviewKey = [...feedKey, 'overview'] as const;

const WHILE_A_SYNC_RUNS = 1000;
const OTHERWISE = 5000;

export function isSyncing({ status }: FeedOverview): boolean {
  return status.progress !== undefined;
}

/** Asked again and again, as long as the page is visible. */
export function useFeedOverview() {
  return useQuery({
    queryKey: feedOverviewKey,
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/feed/overview', { signal })),
    staleTime: 0,
    refetchInterval: ({ state: { data } }) =>
      data && isSyncing(data) ? WHILE_A_SYNC_RUNS : OTHERWISE,
    refetchIntervalInBackground: false,
  });
}
