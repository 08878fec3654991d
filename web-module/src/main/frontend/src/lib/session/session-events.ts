/** `signing-out` comes first: the server may close the other tabs' sockets before it answers the tab that asked. */
export type SessionEvent = 'signed-in' | 'signing-out' | 'signed-out' | 'ended';
type Listener = (event: SessionEvent) => void;

const listeners = new Set<Listener>();
const channel =
  typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('commissary-session');

channel?.addEventListener('message', (message: MessageEvent<SessionEvent>) => {
  listeners.forEach((listener) => listener(message.data));
});

/** Tells this tab and the browser's other tabs. */
export function announceSession(event: SessionEvent): void {
  listeners.forEach((listener) => listener(event));
  channel?.postMessage(event);
}

export function onSession(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
