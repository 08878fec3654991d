import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { operations } from '@/lib/api/schema';
import { bodyOf } from '@/lib/api/unwrap';

export type JobsInput = NonNullable<operations['jobs']['parameters']['query']>;

export const jobsKey = ['jobs'] as const;

const EVERY = 15_000;

export function useJobs(input: JobsInput) {
  return useQuery({
    queryKey: [...jobsKey, 'list', input],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/jobs', { params: { query: input }, signal })),
    placeholderData: keepPreviousData,
    refetchInterval: EVERY,
  });
}
