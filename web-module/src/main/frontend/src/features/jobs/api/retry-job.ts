import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import { bodyOf } from '@/lib/api/unwrap';
import { jobsKey } from './jobs';

export function useRetryJob() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: number) =>
      bodyOf(api.POST('/api/v1/jobs/{id}/retry', { params: { path: { id } } })),
    // Not waited for: the row that asked leaves the list, and who has left is told nothing.
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: jobsKey });
    },
  });
}
