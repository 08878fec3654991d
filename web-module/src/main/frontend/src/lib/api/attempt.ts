import { readTab, writeTab } from '@/lib/storage/tab-storage';
import { ApiError, isTransient } from './api-error';
import { randomKey } from './random-key';

/** A call that must count once, however often it is sent. */
export interface Attempt<Body> {
  key: string;
  body: Body;
}

const PREFIX = 'commissary.attempt.';

/**
 * Sends it under a key of its own. The key stays with its body, over reloads too, until the server has answered: who
 * tries again after a lost answer asks for the same effect, not for a second one.
 */
export async function once<Body, Answer>(
  name: string,
  body: Body,
  send: (attempt: Attempt<Body>) => Promise<Answer>,
): Promise<Answer> {
  const attempt = attemptOf(name, body);
  try {
    const answer = await send(attempt);
    forgetAttempt(name);
    return answer;
  } catch (error) {
    if (error instanceof ApiError && !isTransient(error)) forgetAttempt(name);
    throw error;
  }
}

/** What was sent and never answered. */
export function unansweredAttempt<Body>(name: string): Attempt<Body> | undefined {
  const kept = readTab(PREFIX + name);
  if (kept === undefined) return undefined;
  try {
    return JSON.parse(kept) as Attempt<Body>;
  } catch {
    forgetAttempt(name);
    return undefined;
  }
}

export function forgetAttempt(name: string): void {
  writeTab(PREFIX + name, undefined);
}

function attemptOf<Body>(name: string, body: Body): Attempt<Body> {
  const before = unansweredAttempt<Body>(name);
  if (before && JSON.stringify(before.body) === JSON.stringify(body)) return before;
  const attempt = { key: randomKey(), body };
  writeTab(PREFIX + name, JSON.stringify(attempt));
  return attempt;
}
