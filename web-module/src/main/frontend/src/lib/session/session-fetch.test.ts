import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { api } from '@/lib/api/client';
import { dataOf } from '@/lib/api/unwrap';
import { server } from '@/test/server';
import { onSession, type SessionEvent } from './session-events';
import { rememberRenewal } from './session-memory';

let fresh = false;
let refreshes = 0;
let refreshAnswer: number | 'unreachable' = 200;
let events: SessionEvent[] = [];
let stop: () => void;

beforeEach(() => {
  fresh = false;
  refreshes = 0;
  refreshAnswer = 200;
  events = [];
  stop = onSession((event) => events.push(event));
  server.use(
    http.get('*/api/v1/cities', () =>
      fresh
        ? HttpResponse.json({ success: true, data: [] })
        : HttpResponse.json({ success: false, error: 'INVALID_CREDENTIAL' }, { status: 401 }),
    ),
    http.post('*/api/v1/auth/refresh', () => {
      refreshes += 1;
      if (refreshAnswer === 'unreachable') return HttpResponse.error();
      fresh = refreshAnswer === 200;
      return HttpResponse.json({ success: fresh }, { status: refreshAnswer });
    }),
  );
});

afterEach(() => stop());

const ask = () => dataOf(api.GET('/api/v1/cities'));

describe('a request whose session has run out', () => {
  it('is sent again after one renewal', async () => {
    await expect(ask()).resolves.toEqual([]);

    expect(refreshes).toBe(1);
    expect(events).toEqual([]);
  });

  it('shares its renewal with the requests beside it', async () => {
    await Promise.all([ask(), ask(), ask()]);

    expect(refreshes).toBe(1);
  });

  it('does not renew what another tab renewed meanwhile', async () => {
    const asked = ask();
    fresh = true;
    rememberRenewal(Date.now() + 1000);

    await asked;

    expect(refreshes).toBe(0);
  });

  it('ends the session when the renewal is refused', async () => {
    refreshAnswer = 401;

    await expect(ask()).rejects.toMatchObject({ status: 401 });

    expect(events).toEqual(['ended']);
  });

  it('keeps the session when the renewal cannot be asked for', async () => {
    refreshAnswer = 'unreachable';

    await expect(ask()).rejects.toMatchObject({ name: 'Unreachable' });

    expect(events).toEqual([]);
  });
});

describe('a 401 that speaks of a typed password', () => {
  it('neither renews nor ends the session', async () => {
    const body = { currentPassword: 'wrong', newPassword: 'a-new-long-password' };

    await expect(dataOf(api.POST('/api/v1/auth/password', { body }))).rejects.toMatchObject({
      code: 'BAD_CREDENTIALS',
    });

    expect(refreshes).toBe(0);
    expect(events).toEqual([]);
  });
});
