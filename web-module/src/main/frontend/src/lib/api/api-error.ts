import { texts } from '@/lib/texts';

/** One field of a refused form, as the server names it. */
export interface FieldFault {
  field: string;
  message: string;
}

/** The server answered and said no. `code` is the stable name of the reason. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly code: string;
  readonly details: Record<string, unknown>;
  readonly fields: FieldFault[];
  readonly reference: string | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(response: Response, body: unknown) {
    const failure = isRecord(body) ? body : {};
    const details = isRecord(failure['details']) ? failure['details'] : {};
    super(stringOf(failure['message']) ?? texts.errors.status(response.status));
    this.status = response.status;
    this.code = stringOf(failure['error']) ?? 'UNKNOWN';
    this.details = details;
    this.fields = Array.isArray(details['fields']) ? details['fields'].filter(isFieldFault) : [];
    this.reference = stringOf(details['reference']);
    this.retryAfterSeconds = secondsOf(response.headers.get('Retry-After'));
  }
}

/** No answer came: the network or the server is away. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';

  constructor(cause: unknown) {
    super(texts.errors.unreachable, { cause });
  }
}

/** Whether asking again later may help. */
export function isTransient(error: unknown): boolean {
  if (error instanceof Unreachable) return true;
  return error instanceof ApiError && (error.status === 429 || error.status >= 500);
}

export function hasStatus(error: unknown, status: number): boolean {
  return error instanceof ApiError && error.status === status;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function secondsOf(value: string | null): number | undefined {
  const seconds = Number(value ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined;
}

function isFieldFault(value: unknown): value is FieldFault {
  return (
    isRecord(value) && typeof value['field'] === 'string' && typeof value['message'] === 'string'
  );
}
