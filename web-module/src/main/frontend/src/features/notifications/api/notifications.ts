import { useInfiniteQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import { bodyOf } from '@/lib/api/unwrap';

export const notificationsKey = ['notifications'] as const;

const PAGE_SIZE = 20;

/** The newest first, further pages on demand; every page also tells how many are unread. */
export function useNotifications() {
  return useInfiniteQuery({
    queryKey: notificationsKey,
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/notifications', {
          params: { query: { page: pageParam, pageSize: PAGE_SIZE } },
          signal,
        }),
      ),
    initialPageParam: 1,
    getNextPageParam: ({ pagination: { page, pageSize, total } }) =>
      page * pageSize < total ? page + 1 : undefined,
  });
}
