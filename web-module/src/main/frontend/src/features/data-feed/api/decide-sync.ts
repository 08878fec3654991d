import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import { bodyOf } from '@/lib/api/unwrap';
import { feedKey } from './feed-overview';

export type Decision = 'confirm' | 'refuse';

export function useDecideSync() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, decision }: { id: number; decision: Decision }) => {
      const params = { path: { id } };
      return bodyOf(
        decision === 'confirm'
          ? api.POST('/api/v1/feed/syncs/{id}/confirm', { params })
          : api.POST('/api/v1/feed/syncs/{id}/refuse', { params }),
      );
    },
    // Not waited for: the panel that asked leaves the page, and who has left is told nothing.
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: feedKey });
    },
  });
}
