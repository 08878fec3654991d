import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { RequestBody } from '@/lib/api/types';
import { dataOf } from '@/lib/api/unwrap';
import { jobsKey } from './jobs';

export type RetryJobsInput = RequestBody<'RetryJobs'>;

export function useRetryJobs() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: RetryJobsInput) => dataOf(api.POST('/api/v1/jobs/retry', { body })),
    // Not waited for: the row that asked leaves the list, and who has left is told nothing.
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: jobsKey });
    },
  });
}
