import { Unreachable } from '@/lib/api/api-error';
import { noteReached } from '@/lib/offline/reachability';
import { renewSession } from './renew-session';
import { announceSession } from './session-events';

/** Calls whose 401 speaks of what was typed, not of the session. */
const OUTSIDE_SESSION = [
  '/auth/login',
  '/auth/register',
  '/auth/refresh',
  '/auth/logout',
  '/auth/verify-email',
  '/auth/password/forgot',
  '/auth/password/reset',
  '/unsubscribe',
].map((path) => `/api/v1${path}`);

/** `fetch` that renews the session once on a 401 and sends the request again. */
export async function sessionFetch(request: Request): Promise<Response> {
  const startedAt = Date.now();
  const again = request.clone();
  const response = await reach(request);
  if (response.status !== 401 || OUTSIDE_SESSION.includes(new URL(request.url).pathname)) {
    return response;
  }
  if (await isAboutPassword(response)) return response;
  if (await renewSession(startedAt)) {
    const second = await reach(again);
    if (second.status !== 401 || (await isAboutPassword(second))) return second;
  }
  announceSession('ended');
  return response;
}

/** Changing the password with a wrong current one is a 401 of a session that is alive. */
async function isAboutPassword(response: Response): Promise<boolean> {
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => undefined);
  return (
    typeof body === 'object' && body !== null && 'error' in body && body.error === 'BAD_CREDENTIALS'
  );
}

async function reach(request: Request): Promise<Response> {
  try {
    const response = await fetch(request);
    noteReached(true);
    return response;
  } catch (cause) {
    if (request.signal.aborted) throw cause;
    noteReached(false);
    throw new Unreachable(cause);
  }
}
