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
    onSettled: () => queries.invalidateQueries({ queryKey: jobsKey }),
  });
}
