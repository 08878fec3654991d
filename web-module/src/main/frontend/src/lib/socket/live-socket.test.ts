import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { onSession, type SessionEvent } from '@/lib/session/session-events';
import { FakeSocket } from '@/test/fake-socket';
import { server } from '@/test/server';
import { LiveSocket } from './live-socket';
import type { SocketMessage } from './messages';

const LONGEST_WAIT = 30_000;
let socket: LiveSocket;
let heard: SocketMessage[];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  socket = new LiveSocket();
  heard = [];
  socket.onMessage((message) => heard.push(message));
  socket.start();
});

afterEach(() => {
  socket.stop();
  vi.useRealTimers();
});

const greet = (lastId: number) =>
  FakeSocket.latest.says({ type: 'connected', data: { userId: 1, lastId } });

it('is open once the server has greeted', () => {
  expect(socket.status).toBe('connecting');

  greet(7);

  expect(socket.status).toBe('open');
});

it('asks after a break for what came since the last message it got', () => {
  greet(7);
  FakeSocket.latest.says({ type: 'new_deals', id: 9, data: {} });

  FakeSocket.latest.breaks();
  vi.advanceTimersByTime(LONGEST_WAIT);

  expect(FakeSocket.all).toHaveLength(2);
  expect(FakeSocket.latest.url).toContain('after=9');
});

it('does not skip a replay that broke off', () => {
  greet(7);
  FakeSocket.latest.breaks();
  vi.advanceTimersByTime(LONGEST_WAIT);

  greet(12);
  FakeSocket.latest.breaks();
  vi.advanceTimersByTime(LONGEST_WAIT);

  expect(FakeSocket.latest.url).toContain('after=7');
});

it('waits longer after each failure', () => {
  for (let failure = 0; failure < 4; failure += 1) {
    FakeSocket.latest.breaks();
    vi.advanceTimersByTime(LONGEST_WAIT);
  }
  const before = FakeSocket.all.length;

  FakeSocket.latest.breaks();
  vi.advanceTimersByTime(5000);

  expect(FakeSocket.all).toHaveLength(before);
  expect(socket.status).toBe('reconnecting');
});

it('ignores what is no message', () => {
  FakeSocket.latest.onmessage?.({ data: '{broken' });
  FakeSocket.latest.says(['new_deals']);

  expect(heard).toEqual([]);
});

it('renews the session once when it is refused, then counts it as ended', async () => {
  const events: SessionEvent[] = [];
  const stop = onSession((event) => events.push(event));
  server.use(http.post('*/api/v1/auth/refresh', () => HttpResponse.json({ success: true })));

  FakeSocket.latest.breaks(1008);
  await vi.waitFor(() => expect(FakeSocket.all).toHaveLength(2));
  expect(events).toEqual([]);

  FakeSocket.latest.breaks(1008);
  await vi.waitFor(() => expect(events).toEqual(['ended']));
  stop();
});

it('closes for good when it is stopped', () => {
  const last = FakeSocket.latest;

  socket.stop();
  vi.advanceTimersByTime(LONGEST_WAIT);

  expect(last.closedWith).toBe(1000);
  expect(FakeSocket.all).toHaveLength(1);
});

it('says that it is offline and comes back with the network', () => {
  greet(1);

  window.dispatchEvent(new Event('offline'));
  expect(socket.status).toBe('offline');

  window.dispatchEvent(new Event('online'));
  expect(FakeSocket.all).toHaveLength(2);
});
