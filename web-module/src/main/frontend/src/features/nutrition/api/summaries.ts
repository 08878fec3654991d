import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { SummaryView } from '@/lib/api/types';
import { dataOf } from '@/lib/api/unwrap';
import { summariesKey } from './keys';

const MOST_DAYS = 100;

/** The days that are over, from one to another. */
export function useSummaries(from: string, to: string) {
  return useQuery({
    queryKey: [...summariesKey, from, to],
    queryFn: ({ signal }): Promise<SummaryView[]> =>
      dataOf(
        api.GET('/api/v1/nutrition/summaries', {
          params: { query: { from, to, pageSize: MOST_DAYS } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
}
