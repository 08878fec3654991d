import { useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import { dataOf } from '@/lib/api/unwrap';

export const preferencesKey = ['preferences'] as const;

export function usePreferences() {
  return useQuery({
    queryKey: preferencesKey,
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/me/preferences', { signal })),
    staleTime: 60_000,
  });
}
