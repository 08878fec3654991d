import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import { dataOf } from '@/lib/api/unwrap';

/** How what is being typed may go on. A wish, not a need: where it fails there are none. */
export function useSuggestions(typed: string) {
  return useQuery({
    queryKey: ['suggestions', typed],
    queryFn: ({ signal }) =>
      dataOf(
        api.GET('/api/v1/products/suggest', { params: { query: { q: typed, limit: 8 } }, signal }),
      ),
    enabled: typed !== '',
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    retry: false,
    refetchOnWindowFocus: false,
  });
}
