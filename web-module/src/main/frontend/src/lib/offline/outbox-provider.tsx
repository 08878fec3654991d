import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { useSocketMessage } from '@/lib/socket/socket-context';
import { openCallStore } from './call-store';
import { Outbox } from './outbox';
import { OutboxContext } from './outbox-context';

interface Props {
  account: number;
  children: ReactNode;
}

/** Sends what this account has waiting, for as long as it is signed in here. */
export function OutboxProvider({ account, children }: Props) {
  const [outbox] = useState(() => new Outbox(account, openCallStore()));
  const queries = useQueryClient();
  useEffect(() => {
    const forget = outbox.onAnswered(({ touches }) => {
      void queries.invalidateQueries({ queryKey: [touches] });
    });
    outbox.start();
    return () => {
      forget();
      outbox.stop();
    };
  }, [outbox, queries]);
  // The network may be there again without the browser noticing that it was away.
  useSocketMessage('connected', () => void outbox.flush());
  return <OutboxContext value={outbox}>{children}</OutboxContext>;
}
