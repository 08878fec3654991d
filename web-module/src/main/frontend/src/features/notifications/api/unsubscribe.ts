import { useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import { bodyOf } from '@/lib/api/unwrap';

/** One click: opening the mailed link is the act. Repeating it changes nothing. */
export function useUnsubscribe(token: string) {
  return useQuery({
    queryKey: ['unsubscribe', token],
    queryFn: async () => {
      await bodyOf(api.POST('/api/v1/unsubscribe', { params: { query: { token } } }));
      return true;
    },
    enabled: token !== '',
    staleTime: Infinity,
    retry: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}
