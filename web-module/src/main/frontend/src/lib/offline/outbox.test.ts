import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { failure, ok } from '@/mocks/answers';
import { server } from '@/test/server';
import { memoryStore, type CallStore } from './call-store';
import { Outbox } from './outbox';
import type { QueuedCall } from './queued-call';
import { isReachable, noteReached } from './reachability';

const ME = 7;
interface Sent {
  accountId: number;
  operations: {
    id: string;
    method: string;
    path: string;
    body?: object;
    idempotencyKey?: string;
  }[];
}

let store: CallStore;
let outbox: Outbox;
let sent: Sent[];
let answers: Record<string, { status: number; body: object }>;
let online: boolean;

beforeEach(() => {
  store = memoryStore();
  outbox = new Outbox(ME, Promise.resolve(store));
  sent = [];
  answers = {};
  online = true;
  vi.spyOn(navigator, 'onLine', 'get').mockImplementation(() => online);
  server.use(
    http.post('*/api/v1/batch', async ({ request }) => {
      const batch = (await request.json()) as Sent;
      sent.push(batch);
      const results = batch.operations.map(({ id }) => ({
        id,
        ...(answers[id] ?? { status: 200, body: { success: true, data: { version: 9 } } }),
      }));
      return ok({ results });
    }),
  );
});

afterEach(() => {
  outbox.stop();
  vi.restoreAllMocks();
});

const call = (key: string, more: Partial<QueuedCall> = {}): QueuedCall => ({
  key,
  account: ME,
  at: 0,
  method: 'POST',
  path: '/meals',
  subject: key,
  touches: 'nutrition',
  ...more,
});
const refused = (status: number) => ({
  status,
  body: { success: false, error: 'NO', message: 'No.', statusCode: status },
});
const keysSent = () => sent.flatMap(({ operations }) => operations.map(({ id }) => id));
const settled = () => vi.waitFor(() => expect(outbox.calls()).toEqual([]));

it('sends in order what was done offline, each under its key, for its account', async () => {
  online = false;
  outbox.start();
  await outbox.put(call('a', { body: { description: 'Toast' } }));
  await outbox.put(call('b', { method: 'DELETE', path: '/meals/3' }));
  expect(sent).toEqual([]);

  online = true;
  window.dispatchEvent(new Event('online'));
  await settled();

  expect(sent).toEqual([
    {
      accountId: ME,
      operations: [
        {
          id: 'a',
          method: 'POST',
          path: '/meals',
          body: { description: 'Toast' },
          idempotencyKey: 'a',
        },
        { id: 'b', method: 'DELETE', path: '/meals/3' },
      ],
    },
  ]);
});

it('sends the same key again after a lost answer', async () => {
  let losses = 1;
  server.use(
    http.post('*/api/v1/batch', async ({ request }) => {
      sent.push((await request.clone().json()) as Sent);
      if (losses-- > 0) return HttpResponse.error();
      return undefined;
    }),
  );
  outbox.start();
  await outbox.put(call('a'));
  await vi.waitFor(() => expect(sent).toHaveLength(1));

  window.dispatchEvent(new Event('online'));
  await settled();

  expect(new Set(keysSent())).toEqual(new Set(['a']));
});

it('sends what waits as soon as something else reaches the server', async () => {
  let losses = 1;
  server.use(http.post('*/api/v1/batch', () => (losses-- > 0 ? HttpResponse.error() : undefined)));
  outbox.start();
  await outbox.put(call('a'));
  await vi.waitFor(() => expect(isReachable()).toBe(false));

  noteReached(true);
  await settled();

  expect(keysSent()).toEqual(['a']);
});

it('never sends what another account did', async () => {
  await store.add(call('theirs', { account: ME + 1 }));
  outbox.start();
  await outbox.put(call('mine'));
  await settled();

  expect(keysSent()).toEqual(['mine']);
});

it('keeps everything while somebody else is signed in', async () => {
  server.use(http.post('*/api/v1/batch', () => failure(409, 'OTHER_ACCOUNT', 'Somebody else')));
  outbox.start();
  await outbox.put(call('a'));

  await vi.waitFor(() => expect(outbox.calls()).toHaveLength(1));
  expect(outbox.calls()[0]?.refusal).toBeUndefined();
});

it('keeps what is refused, with the reason, and goes on with the rest', async () => {
  answers['bad'] = refused(409);
  online = false;
  outbox.start();
  await outbox.put(call('bad', { method: 'PATCH', path: '/meals/3' }));
  await outbox.put(call('good'));

  online = true;
  await outbox.flush();

  expect(outbox.calls()).toMatchObject([{ key: 'bad', refusal: { status: 409, code: 'NO' } }]);
  await outbox.flush();
  expect(keysSent()).toEqual(['bad', 'good']);
});

it('takes a deleted thing that is gone already for deleted', async () => {
  answers['a'] = refused(404);
  outbox.start();
  await outbox.put(call('a', { method: 'DELETE', path: '/meals/3' }));

  await settled();
});

it('waits with what is held back, which can be taken back until then', async () => {
  outbox.start();
  await outbox.put(call('a', { method: 'DELETE', notBefore: Date.now() + 60_000 }));
  await outbox.drop('a');
  await outbox.flush();

  expect(sent).toEqual([]);
});

it('changes what was changed meanwhile from what the server has now', async () => {
  online = false;
  outbox.start();
  const patch = { method: 'PATCH', path: '/meals/3', subject: 'meal:3' } as const;
  await outbox.put(call('first', { ...patch, body: { version: 1 } }));
  online = true;
  const sending = outbox.flush();
  await outbox.put(call('second', { ...patch, body: { version: 1 }, notBefore: Date.now() + 200 }));
  await sending;

  await settled();
  const second = sent.flatMap(({ operations }) => operations).find(({ id }) => id === 'second');
  expect(second?.body).toEqual({ version: 9 });
});

it('does not let a bad call hold up the others', async () => {
  server.use(
    http.post('*/api/v1/batch', async ({ request }) => {
      const batch = (await request.clone().json()) as Sent;
      return batch.operations.some(({ id }) => id === 'bad')
        ? failure(400, 'VALIDATION_FAILED', 'Not valid')
        : undefined;
    }),
  );
  online = false;
  outbox.start();
  await outbox.put(call('bad'));
  await outbox.put(call('good'));
  online = true;
  await outbox.flush();

  expect(outbox.calls()).toMatchObject([{ key: 'bad', refusal: { status: 400 } }]);
});
