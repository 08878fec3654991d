import { ApiError, isTransient } from '@/lib/api/api-error';
import type { CallStore } from './call-store';
import { isReachable, onReachability } from './reachability';
import type { CallChange, QueuedCall } from './queued-call';
import { refusalOf, sendBatch, type CallResult } from './send-batch';

export const MOST_AT_ONCE = 50;
const FIRST_WAIT = 2000;
const LONGEST_WAIT = 60_000;

type Answered = (call: QueuedCall, data: unknown) => void;

/**
 * What one person did here that the server has not answered yet. It is sent in the order in which it was done, by one
 * tab at a time; whatever the server cannot take stays, with the reason, until its person decides.
 */
export class Outbox {
  readonly account: number;
  readonly #store: Promise<CallStore>;
  readonly #channel: BroadcastChannel | undefined;
  readonly #listeners = new Set<() => void>();
  readonly #answeredListeners = new Set<Answered>();
  readonly #sending = new Set<string>();
  #calls: readonly QueuedCall[] = [];
  #unsubscribe: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  #again = false;
  #failures = 0;
  #stopped = true;

  constructor(account: number, store: Promise<CallStore>) {
    this.account = account;
    this.#store = store;
    this.#channel =
      typeof BroadcastChannel === 'undefined'
        ? undefined
        : new BroadcastChannel(`commissary-outbox-${account}`);
  }

  start(): void {
    this.#stopped = false;
    this.#unsubscribe = onReachability(this.#flushIfReachable);
    this.#channel?.addEventListener('message', this.#readAgain);
    void this.#read().then(() => this.flush());
  }

  stop(): void {
    this.#stopped = true;
    this.#unsubscribe?.();
    this.#channel?.removeEventListener('message', this.#readAgain);
    clearTimeout(this.#timer);
  }

  readonly calls = (): readonly QueuedCall[] => this.#calls;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  /** Hears the answers to what this tab sent, before they are no longer shown as waiting. */
  onAnswered(listener: Answered): () => void {
    this.#answeredListeners.add(listener);
    return () => {
      this.#answeredListeners.delete(listener);
    };
  }

  async put(call: QueuedCall): Promise<void> {
    await (await this.#store).add(call);
    await this.#changed();
    void this.flush();
  }

  async change(key: string, change: CallChange): Promise<void> {
    await (await this.#store).change(key, change);
    await this.#changed();
    void this.flush();
  }

  async drop(key: string): Promise<void> {
    await (await this.#store).remove(key);
    await this.#changed();
  }

  /** Sends what is due. Safe to call at any time: what came while it was sending is sent in a further round. */
  flush(): Promise<void> {
    if (this.#stopped || !navigator.onLine) return Promise.resolve();
    this.#again = true;
    this.#running ??= this.#rounds().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #rounds(): Promise<void> {
    clearTimeout(this.#timer);
    let isDone = true;
    while (this.#again && isDone) {
      this.#again = false;
      isDone = await underLock(`commissary-outbox-${this.account}`, () => this.#sendAll());
    }
    if (isDone) {
      this.#failures = 0;
      this.#wakeForHeld();
    } else {
      const wait = Math.min(FIRST_WAIT * 2 ** this.#failures, LONGEST_WAIT);
      this.#failures += 1;
      this.#wakeIn(wait);
    }
  }

  /** Whether all that was due is answered. */
  async #sendAll(): Promise<boolean> {
    for (;;) {
      await this.#read();
      const due = this.#calls.filter(isDue).slice(0, MOST_AT_ONCE);
      if (due.length === 0) return true;
      try {
        due.forEach(({ key }) => this.#sending.add(key));
        await this.#read();
        const results = await this.#send(due);
        const settled = await Promise.all(
          due.map((call) => this.#settle(call, results.get(call.key))),
        );
        if (!settled.every(Boolean)) return false;
      } catch {
        return false;
      } finally {
        this.#sending.clear();
        await this.#changed();
      }
    }
  }

  /** All at once; where the whole is refused, one by one, so that a bad one does not hold up the others. */
  async #send(due: readonly QueuedCall[]): Promise<Map<string, CallResult>> {
    try {
      return await sendBatch(this.account, due);
    } catch (error) {
      const isRefused = error instanceof ApiError && [400, 413].includes(error.status);
      const [only, ...more] = due;
      if (!isRefused || !only) throw error;
      if (more.length === 0) return new Map([[only.key, { status: error.status, error }]]);
      const parts: Map<string, CallResult>[] = [];
      for (const call of due) parts.push(await this.#send([call]));
      return new Map(parts.flatMap((part) => [...part]));
    }
  }

  /** Whether there is an answer that stands. */
  async #settle(call: QueuedCall, result: CallResult | undefined): Promise<boolean> {
    if (!result || isTransient(result.error) || result.status === 401) return false;
    const store = await this.#store;
    const isGone = call.method === 'DELETE' && result.status === 404;
    if (result.error === undefined || isGone) {
      this.#answeredListeners.forEach((listener) => listener(call, result.data));
      await this.#takeVersion(call, result.data);
      await store.remove(call.key);
    } else {
      await store.change(call.key, { refusal: refusalOf(result.error) });
    }
    return true;
  }

  /** What was changed again meanwhile is changed from what the server has now. */
  async #takeVersion({ subject, key }: QueuedCall, data: unknown): Promise<void> {
    const version = versionOf(data);
    if (version === undefined) return;
    const store = await this.#store;
    const later = (await store.of(this.account)).filter(
      (call) =>
        call.subject === subject && call.key !== key && call.body?.['version'] !== undefined,
    );
    for (const call of later) await store.change(call.key, { body: { ...call.body, version } });
  }

  async #changed(): Promise<void> {
    await this.#read();
    this.#channel?.postMessage('changed');
  }

  async #read(): Promise<void> {
    const calls = await (await this.#store).of(this.account);
    this.#calls = calls.map((call) =>
      this.#sending.has(call.key) ? { ...call, sending: true } : call,
    );
    this.#listeners.forEach((listener) => listener());
  }

  readonly #readAgain = (): void => {
    void this.#read();
  };

  readonly #flushIfReachable = (): void => {
    if (!isReachable()) return;
    this.#failures = 0;
    void this.flush();
  };

  #wakeForHeld(): void {
    const held = this.#calls.flatMap(({ notBefore, refusal }) =>
      notBefore === undefined || refusal ? [] : [notBefore],
    );
    if (held.length > 0) this.#wakeIn(Math.max(0, Math.min(...held) - Date.now()));
  }

  #wakeIn(wait: number): void {
    clearTimeout(this.#timer);
    if (this.#stopped) return;
    this.#timer = setTimeout(() => void this.flush(), wait);
  }
}

function isDue({ refusal, notBefore = 0 }: QueuedCall): boolean {
  return !refusal && notBefore <= Date.now();
}

function versionOf(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null || !('version' in data)) return undefined;
  return typeof data.version === 'number' ? data.version : undefined;
}

/** Locks exist in secure contexts only; elsewhere the idempotency keys alone keep two tabs from adding twice. */
async function underLock(name: string, work: () => Promise<boolean>): Promise<boolean> {
  const locks = (navigator as { locks?: LockManager }).locks;
  return locks ? await locks.request(name, work) : await work();
}
