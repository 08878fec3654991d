import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { operations } from '@/lib/api/schema';
import { bodyOf } from '@/lib/api/unwrap';

export type DealRunsInput = NonNullable<operations['dealRuns']['parameters']['query']>;

export const dealRunsKey = ['deal-runs'] as const;

const EVERY = 20_000;

export function useDealRuns(input: DealRunsInput) {
  return useQuery({
    queryKey: [...dealRunsKey, input],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/deals/runs', { params: { query: input }, signal })),
    placeholderData: keepPreviousData,
    refetchInterval: EVERY,
  });
}
