import { ApiError } from '@/lib/api/api-error';
import { texts } from '@/lib/texts';

/** What happened and what to do about it, in the reader's words. */
export function errorText(error: unknown): string {
  if (!(error instanceof ApiError)) {
    return error instanceof Error && error.name === 'Unreachable'
      ? error.message
      : texts.errors.unexpected;
  }
  if (error.status === 429) return texts.errors.tooMany(error.retryAfterSeconds ?? 60);
  if (error.status === 403) return texts.errors.forbidden;
  if (error.status === 502 || error.status === 503 || error.status === 504) {
    return texts.errors.unavailable;
  }
  if (error.status >= 500) return texts.errors.unexpected;
  return error.message;
}

/** The number under which the server's log has the fault, if it gave one. */
export function errorReference(error: unknown): string | undefined {
  return error instanceof ApiError ? error.reference : undefined;
}
