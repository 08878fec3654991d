import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { forgetAnswers } from '@/lib/offline/kept-answers';
import { meKey } from './me';
import { onSession } from './session-events';
import { expectSignOut, forgetSignIn } from './session-memory';

/** Keeps the query cache in step with the session, whichever tab changed it. */
export function useSessionWatch(): void {
  const queries = useQueryClient();
  useEffect(
    () =>
      onSession((event) => {
        if (event === 'signed-in') {
          void queries.invalidateQueries({ queryKey: meKey });
          return;
        }
        if (event === 'signing-out') {
          expectSignOut();
          return;
        }
        if (event === 'signed-out') forgetSignIn(true);
        void forgetAnswers();
        // Nobody was signed in here: there is nothing to end, and pages before sign-in keep their answers.
        if (!queries.getQueryData(meKey)) return;
        void queries.cancelQueries();
        queries.setQueryData(meKey, null);
        queries.removeQueries({ predicate: (query) => query.queryKey[0] !== meKey[0] });
      }),
    [queries],
  );
}
