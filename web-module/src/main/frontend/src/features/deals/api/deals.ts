import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { operations } from '@/lib/api/schema';
import { bodyOf } from '@/lib/api/unwrap';

export type DealsInput = NonNullable<operations['deals']['parameters']['query']>;

export const dealsKey = ['deals'] as const;

/** One page of the active deals. The page before stays on the screen while the next one loads. */
export function useDeals(input: DealsInput, enabled: boolean) {
  return useQuery({
    queryKey: [...dealsKey, input],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/deals', { params: { query: input }, signal })),
    placeholderData: keepPreviousData,
    enabled,
  });
}
