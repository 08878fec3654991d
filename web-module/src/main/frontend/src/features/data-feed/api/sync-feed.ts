import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import { dataOf } from '@/lib/api/unwrap';
import { feedKey } from './feed-overview';

export function useSyncFeed() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => dataOf(api.POST('/api/v1/feed/sync')),
    onSettled: () => queries.invalidateQueries({ queryKey: feedKey }),
  });
}
