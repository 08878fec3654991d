import { useSyncExternalStore } from 'react';
import { hide } from '@/ui/feedback';

/** What the cart tells, one word at a time. */
export const TOPIC = 'cart';

/** The cart's drawer hangs in the header; a card anywhere may open it. */
const listeners = new Set<() => void>();
let opened = false;

export function openCart(): void {
  hide(TOPIC);
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
