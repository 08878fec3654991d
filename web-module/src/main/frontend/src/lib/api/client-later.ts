import { sessionFetch } from '@/lib/session/session-fetch';
import { ApiError } from './api-error';

interface Options {
  signal?: AbortSignal;
  body?: unknown;
}

/** Calls what the contract does not have yet. Goes, with `upcoming.ts`, when it has. */
export async function apiLater<Data>(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  { signal, body }: Options = {},
): Promise<Data> {
  const response = await sessionFetch(
    new Request(new URL(`/api/v1${path}`, window.location.origin), {
      method,
      credentials: 'same-origin',
      ...(signal && { signal }),
      ...(body !== undefined && {
        body: JSON.stringify(body),
        headers: { 'Content-Type': 'application/json' },
      }),
    }),
  );
  const answer = (await response.json().catch(() => undefined)) as { data: Data } | undefined;
  if (!response.ok || !answer) throw new ApiError(response, answer);
  return answer.data;
}
