import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
let reached = true;

/** Whether the server can be reached: what the browser says of its network, and how the last attempt went. */
export function isReachable(): boolean {
  return reached && navigator.onLine;
}

/** Tells how an attempt went: a network may be there and lead nowhere. */
export function noteReached(now: boolean): void {
  if (now === reached) return;
  reached = now;
  tell();
}

/** Hears when it may have changed. */
export function onReachability(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export function useReachable(): boolean {
  return useSyncExternalStore(onReachability, isReachable);
}

function tell(): void {
  listeners.forEach((listener) => listener());
}

window.addEventListener('online', () => {
  reached = true;
  tell();
});
window.addEventListener('offline', tell);
