import { ApiError } from '@/lib/api/api-error';
import { api } from '@/lib/api/client';
import { dataOf } from '@/lib/api/unwrap';
import type { RequestBody } from '@/lib/api/types';
import type { QueuedCall, Refusal } from './queued-call';

/** What became of a call: its data, or why not. */
export interface CallResult {
  status: number;
  data?: unknown;
  error?: ApiError;
}

/** Sends the calls as one batch, for this account and nobody else. */
export async function sendBatch(
  accountId: number,
  calls: readonly QueuedCall[],
): Promise<Map<string, CallResult>> {
  const operations = calls.map(({ key, method, path, body }) => ({
    id: key,
    method,
    path,
    ...(body && { body }),
    ...(method === 'POST' && { idempotencyKey: key }),
  }));
  const { results } = await dataOf(
    api.POST('/api/v1/batch', {
      // The contract says of a body only that it is an object.
      body: { accountId, operations } as RequestBody<'Batch'>,
    }),
  );
  return new Map(results.map(({ id, status, body }) => [id, resultOf(status, body)]));
}

export function refusalOf({ status, code, message }: ApiError): Refusal {
  return { status, code, message };
}

function resultOf(status: number, body: unknown): CallResult {
  if (status >= 400) {
    return { status, error: new ApiError(new Response(null, { status }), body) };
  }
  return {
    status,
    data: typeof body === 'object' && body !== null && 'data' in body ? body.data : undefined,
  };
}
