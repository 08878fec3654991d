import { useSyncExternalStore } from 'react';

/** The cart's drawer hangs in the header; a card anywhere may open it. */
const listeners = new Set<() => void>();
let opened = false;

export function openCart(): void {
  become(true);
}

export function closeCart(): void {
  become(false);
}

export function useIsCartOpen(): boolean {
  return useSyncExternalStore(subscribe, () => opened);
}

function become(next: boolean): void {
  opened = next;
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
