/** A call of the API that was made here and is not answered yet, kept over reloads. */
export interface QueuedCall {
  /** Its name in the batch, and its idempotency key. */
  key: string;
  /** Whose it is: nobody else ever sends it. */
  account: number;
  at: number;
  method: 'POST' | 'PATCH' | 'DELETE';
  /** Below the API's base. */
  path: string;
  body?: Record<string, unknown>;
  /** What it was before, should it be gone. */
  before?: Record<string, unknown>;
  /** What it changes, so that a later change of the same finds it. */
  subject: string;
  /** The query key that begins what it makes stale. */
  touches: string;
  /** Held back until then, so that it can be taken back. */
  notBefore?: number;
  /** The server said no: its person decides what becomes of it. */
  refusal?: Refusal;
  /** Whether this tab waits for the answer. Never kept. */
  sending?: boolean;
}

export interface Refusal {
  status: number;
  code: string;
  message: string;
}

/** What is undefined goes. */
export interface CallChange {
  method?: QueuedCall['method'];
  path?: string;
  subject?: string;
  body?: Record<string, unknown>;
  refusal?: Refusal | undefined;
}
