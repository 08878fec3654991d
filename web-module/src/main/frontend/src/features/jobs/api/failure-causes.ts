import { useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import { dataOf } from '@/lib/api/unwrap';
import { jobsKey } from './jobs';

const EVERY = 15_000;

/** The failed jobs, grouped by what failed and why. */
export function useFailureCauses() {
  return useQuery({
    queryKey: [...jobsKey, 'causes'],
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/jobs/causes', { signal })),
    refetchInterval: EVERY,
  });
}
