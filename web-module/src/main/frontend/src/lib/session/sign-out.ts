import { useMutation } from '@tanstack/react-query';
import { hasStatus } from '@/lib/api/api-error';
import { api } from '@/lib/api/client';
import { bodyOf } from '@/lib/api/unwrap';
import { announceSession } from './session-events';
import { forgetSignIn, rememberSignIn } from './session-memory';

/** Ends the session here and in the browser's other tabs. A session that is gone already counts as ended. */
export function useSignOut() {
  return useMutation({
    mutationFn: async () => {
      announceSession('signing-out');
      try {
        await bodyOf(api.POST('/api/v1/auth/logout'));
      } catch (error) {
        if (!hasStatus(error, 401)) throw error;
      }
    },
    onSuccess: () => {
      forgetSignIn(true);
      announceSession('signed-out');
    },
    onError: rememberSignIn,
  });
}
