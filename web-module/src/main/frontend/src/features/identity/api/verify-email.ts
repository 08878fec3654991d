import { useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import { bodyOf } from '@/lib/api/unwrap';

export const verifyEmailKey = (token: string) => ['verify-email', token] as const;

/** Spends the mailed token, once: a query that is never asked again, since opening the page is the act. */
export function useVerifyEmail(token: string) {
  return useQuery({
    queryKey: verifyEmailKey(token),
    queryFn: async () => {
      await bodyOf(api.POST('/api/v1/auth/verify-email', { body: { token } }));
      return true;
    },
    enabled: token !== '',
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}
