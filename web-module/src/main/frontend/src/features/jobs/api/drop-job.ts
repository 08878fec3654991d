import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import { bodyOf } from '@/lib/api/unwrap';
import { jobsKey } from './jobs';

export function useDropJob() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: number) =>
      bodyOf(api.DELETE('/api/v1/jobs/{id}', { params: { path: { id } } })),
    // Not waited for: the row that asked leaves the list, and who has left is told nothing.
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: jobsKey });
    },
  });
}
