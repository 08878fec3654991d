import { renewSession } from '@/lib/session/renew-session';
import { announceSession } from '@/lib/session/session-events';
import { ApiError, Unreachable } from './api-error';

export interface UploadInput {
  method: 'PUT' | 'POST';
  /** Ours, or that of a store of files that was given to us. */
  url: string;
  body: Blob;
  headers: Record<string, string>;
  onProgress: (percent: number) => void;
  signal?: AbortSignal;
}

/** Sends a file and tells how far it is: `fetch` cannot. Renews the session once, as every other call does. */
export async function upload<Answer>(input: UploadInput): Promise<Answer | undefined> {
  const startedAt = Date.now();
  let response = await send(input);
  const ours = new URL(input.url, window.location.origin).origin === window.location.origin;
  if (response.status === 401 && ours && (await renewSession(startedAt))) {
    response = await send(input);
  }
  if (response.status === 401 && ours) announceSession('ended');
  const text = await response.text();
  const answer = parsed(text);
  if (!response.ok) throw new ApiError(response, answer);
  return answer as Answer | undefined;
}

function send({ method, url, body, headers, onProgress, signal }: UploadInput): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, url);
    Object.entries(headers).forEach(([name, value]) => request.setRequestHeader(name, value));
    request.upload.onprogress = ({ loaded, total }) =>
      onProgress(total === 0 ? 0 : Math.floor((loaded * 100) / total));
    request.onload = () =>
      resolve(
        new Response(request.responseText, { status: request.status, headers: headersOf(request) }),
      );
    request.onerror = () => reject(new Unreachable(new Error(`${method} failed`)));
    request.onabort = () => reject(new DOMException('The upload was cancelled', 'AbortError'));
    signal?.addEventListener('abort', () => request.abort());
    request.send(body);
  });
}

function headersOf(request: XMLHttpRequest): Headers {
  const retryAfter = request.getResponseHeader('Retry-After');
  return new Headers(retryAfter === null ? {} : { 'Retry-After': retryAfter });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
