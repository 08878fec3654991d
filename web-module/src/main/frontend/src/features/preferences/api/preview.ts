import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { PreferencesView } from '@/lib/api/types';
import { dataOf } from '@/lib/api/unwrap';

/** What these preferences would have sent in the last 7 days. Asking changes nothing, so it is a query. */
export function usePreview(preferences: PreferencesView) {
  return useQuery({
    queryKey: ['preferences-preview', preferences],
    queryFn: ({ signal }) =>
      dataOf(api.POST('/api/v1/me/preferences/preview', { body: preferences, signal })),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
}
