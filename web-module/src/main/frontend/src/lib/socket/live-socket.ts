import { renewSession } from '@/lib/session/renew-session';
import { announceSession } from '@/lib/session/session-events';
import { noteReached } from '@/lib/offline/reachability';
import { parseMessage, type SocketMessage } from './messages';

export type SocketStatus = 'connecting' | 'open' | 'reconnecting' | 'offline' | 'closed';

const REFUSED = 1008;
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 30_000;

/**
 * The one socket of a tab. Reconnects with growing, jittered waits and asks for what it missed; a refusal
 * (1008) gets one renewal of the session before it counts as the session's end.
 */
export class LiveSocket {
  #socket: WebSocket | undefined;
  #status: SocketStatus = 'closed';
  #lastId: string | number | undefined;
  #failures = 0;
  #refused = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #messageListeners = new Set<(message: SocketMessage) => void>();
  readonly #statusListeners = new Set<() => void>();

  get status(): SocketStatus {
    return this.#status;
  }

  start(): void {
    window.addEventListener('online', this.#retryNow);
    window.addEventListener('offline', this.#wentOffline);
    this.#connect();
  }

  stop(): void {
    window.removeEventListener('online', this.#retryNow);
    window.removeEventListener('offline', this.#wentOffline);
    clearTimeout(this.#timer);
    this.#drop();
    this.#lastId = undefined;
    this.#failures = 0;
    this.#refused = false;
    this.#become('closed');
  }

  onMessage(listener: (message: SocketMessage) => void): () => void {
    this.#messageListeners.add(listener);
    return () => {
      this.#messageListeners.delete(listener);
    };
  }

  onStatus = (listener: () => void): (() => void) => {
    this.#statusListeners.add(listener);
    return () => {
      this.#statusListeners.delete(listener);
    };
  };

  #connect(): void {
    if (!navigator.onLine) {
      this.#become('offline');
      return;
    }
    this.#become(this.#failures === 0 ? 'connecting' : 'reconnecting');
    const startedAt = Date.now();
    const socket = new WebSocket(this.#address());
    this.#socket = socket;
    socket.onmessage = (event) => this.#receive(event.data);
    socket.onclose = (event) => this.#closed(event.code, startedAt);
  }

  #address(): string {
    const address = new URL('/ws', window.location.href);
    address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
    if (this.#lastId !== undefined) address.searchParams.set('after', String(this.#lastId));
    return address.href;
  }

  #receive(text: unknown): void {
    const message = parseMessage(text);
    if (!message) return;
    if (message.type === 'connected') {
      this.#failures = 0;
      this.#refused = false;
      const last = message.data['lastId'];
      // Later on only what was really received counts: a replay may still be on its way.
      if (typeof last === 'string' || typeof last === 'number') this.#lastId ??= last;
      this.#become('open');
      noteReached(true);
    } else if (message.id !== undefined) {
      this.#lastId = message.id;
    }
    this.#messageListeners.forEach((listener) => listener(message));
  }

  #closed(code: number, startedAt: number): void {
    this.#socket = undefined;
    this.#failures += 1;
    if (code === REFUSED) {
      void this.#renew(startedAt);
      return;
    }
    this.#become(navigator.onLine ? 'reconnecting' : 'offline');
    this.#retryLater();
  }

  async #renew(startedAt: number): Promise<void> {
    try {
      const renewed = !this.#refused && (await renewSession(startedAt));
      this.#refused = true;
      if (this.#status === 'closed') return;
      if (renewed) this.#connect();
      else announceSession('ended');
    } catch {
      this.#become('reconnecting');
      this.#retryLater();
    }
  }

  #retryLater(): void {
    const wait = Math.min(FIRST_WAIT * 2 ** (this.#failures - 1), LONGEST_WAIT);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#connect(), wait * (0.5 + Math.random() / 2));
  }

  readonly #retryNow = (): void => {
    if (this.#socket) return;
    clearTimeout(this.#timer);
    this.#connect();
  };

  readonly #wentOffline = (): void => {
    clearTimeout(this.#timer);
    this.#drop();
    this.#failures += 1;
    this.#become('offline');
  };

  #drop(): void {
    const socket = this.#socket;
    this.#socket = undefined;
    if (!socket) return;
    socket.onmessage = null;
    socket.onclose = null;
    socket.close(1000);
  }

  #become(status: SocketStatus): void {
    if (this.#status === status) return;
    this.#status = status;
    this.#statusListeners.forEach((listener) => listener());
  }
}
