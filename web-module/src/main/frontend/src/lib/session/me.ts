import { queryOptions, useQuery } from '@tanstack/react-query';
import { hasStatus } from '@/lib/api/api-error';
import { api } from '@/lib/api/client';
import type { UserView } from '@/lib/api/types';
import { dataOf } from '@/lib/api/unwrap';
import { remembered } from '@/lib/offline/kept-answers';
import { rememberSignIn } from './session-memory';

export const meKey = ['me'] as const;

/** Who is signed in; null when nobody is. Where the server is out of reach, who was: what is kept of the diary is theirs. */
export const meQuery = queryOptions<UserView | null>({
  queryKey: meKey,
  networkMode: 'always',
  staleTime: 60_000,
  queryFn: async ({ signal }) => {
    try {
      const user = await remembered(meKey[0], () => dataOf(api.GET('/api/v1/auth/me', { signal })));
      rememberSignIn();
      return user;
    } catch (error) {
      if (hasStatus(error, 401)) return null;
      throw error;
    }
  },
});

export function useMe() {
  return useQuery(meQuery);
}
