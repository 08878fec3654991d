import { ApiError, Unreachable } from '@/lib/api/api-error';
import { lastRenewal, rememberRenewal } from './session-memory';

const LOCK = 'commissary-session';
let running: Promise<boolean> | undefined;

/**
 * Renews the session by the refresh cookie, unless a tab of this browser did so after `since`.
 * A spent refresh token used twice would end the session everywhere, so tabs take turns under one lock.
 * False: the session is over. Throws when it cannot be told.
 */
export function renewSession(since: number): Promise<boolean> {
  running ??= underLock(() => renewUnlessDone(since)).finally(() => {
    running = undefined;
  });
  return running;
}

async function underLock(work: () => Promise<boolean>): Promise<boolean> {
  // Locks exist in secure contexts only; a plain-HTTP intranet host falls back to one renewal per tab.
  const locks = (navigator as { locks?: LockManager }).locks;
  return locks ? await locks.request(LOCK, work) : await work();
}

async function renewUnlessDone(since: number): Promise<boolean> {
  if (lastRenewal() > since) return true;
  const response = await fetch('/api/v1/auth/refresh', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: '{}',
  }).catch((cause: unknown) => {
    throw new Unreachable(cause);
  });
  if (response.ok) {
    rememberRenewal(Date.now());
    return true;
  }
  if (response.status === 400 || response.status === 401 || response.status === 403) return false;
  throw new ApiError(response, await response.json().catch(() => undefined));
}
