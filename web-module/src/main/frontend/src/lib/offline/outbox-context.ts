import { createContext, useContext, useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import { memoryStore } from './call-store';
import { Outbox } from './outbox';
import type { QueuedCall } from './queued-call';

/** What waits to be sent; without a provider it is one that sends nothing. */
export const OutboxContext = createContext(new Outbox(0, Promise.resolve(memoryStore())));

export function useOutbox(): Outbox {
  return useContext(OutboxContext);
}

export function useQueuedCalls(): readonly QueuedCall[] {
  const outbox = useOutbox();
  return useSyncExternalStore(outbox.subscribe, outbox.calls);
}

/** Calls `handle` with each answer to what this tab sent. */
export function useAnswered(handle: (call: QueuedCall, data: unknown) => void): void {
  const outbox = useOutbox();
  const onAnswered = useEffectEvent(handle);
  useEffect(() => outbox.onAnswered((call, data) => onAnswered(call, data)), [outbox]);
}
