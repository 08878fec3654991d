import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { UserView } from '@/lib/api/types';
import { meKey } from '@/lib/session/me';
import { announceSession } from '@/lib/session/session-events';
import { rememberSignIn } from '@/lib/session/session-memory';

/** What follows every answer that carries a new session. The tokens in it are left to the cookies. */
export function useSignedIn(): (user: UserView) => void {
  const queries = useQueryClient();
  return useCallback(
    (user) => {
      rememberSignIn();
      queries.setQueryData(meKey, user);
      announceSession('signed-in');
    },
    [queries],
  );
}
