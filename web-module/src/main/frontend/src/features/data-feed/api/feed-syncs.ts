import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import { bodyOf } from '@/lib/api/unwrap';
import { feedKey } from './feed-overview';

export const feedSyncsKey = [...feedKey, 'syncs'] as const;

const PAGE_SIZE = 10;

export function useFeedSyncs(page: number) {
  return useQuery({
    queryKey: [...feedSyncsKey, page],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/feed/syncs', { params: { query: { page, pageSize: PAGE_SIZE } }, signal }),
      ),
    placeholderData: keepPreviousData,
  });
}
