import { http, HttpResponse } from 'msw';
import { ago } from './clock';
import { failure, isEmpty, listOf, mood, ok } from './answers';
import { ada, apiKeys, notifications, preferences, users } from './people';
import { scenario } from './scenario';
import { deals } from './shelves';

const api = (path: string) => `*/api/v1${path}`;
let signedIn = true;

function me() {
  const now = scenario();
  if (!signedIn || now === 'signed-out') return undefined;
  return {
    ...ada,
    ...(now === 'employee' && { role: 'EMPLOYEE' as const }),
    ...(now === 'seller' && { id: 4, fullName: 'Mei Lindqvist', role: 'SELLER' as const }),
    ...(now === 'unverified' && { emailVerified: false }),
  };
}

function session() {
  signedIn = true;
  return { accessToken: 'not-kept', refreshToken: 'not-kept', expiresIn: 900, user: ada };
}

export const identityHandlers = [
  http.get(api('/auth/me'), () => {
    const user = me();
    return user ? ok(user) : failure(401, 'UNAUTHENTICATED', 'Sign in first');
  }),
  http.patch(api('/auth/me'), async ({ request }) =>
    ok({ ...ada, ...((await request.json()) as object) }),
  ),
  http.post(api('/auth/refresh'), () =>
    failure(401, 'INVALID_REFRESH_TOKEN', 'The session is over'),
  ),
  http.post(api('/auth/login'), async ({ request }) => {
    const { password } = (await request.json()) as { password: string };
    if (password === 'too-many') {
      return HttpResponse.json(
        {
          success: false,
          error: 'TOO_MANY_ATTEMPTS',
          message: 'Too many attempts',
          statusCode: 429,
        },
        { status: 429, headers: { 'Retry-After': '840' } },
      );
    }
    return password === 'commissary-demo'
      ? ok(session())
      : failure(401, 'BAD_CREDENTIALS', 'E-mail or password is wrong');
  }),
  http.post(api('/auth/register'), async ({ request }) => {
    const { email } = (await request.json()) as { email: string };
    return email === 'taken@example.com'
      ? failure(409, 'EMAIL_TAKEN', 'The e-mail is taken')
      : ok(session(), 201);
  }),
  http.post(api('/auth/logout'), () => {
    signedIn = false;
    return ok(null);
  }),
  http.post(api('/auth/password'), async ({ request }) => {
    const { currentPassword } = (await request.json()) as { currentPassword: string };
    return currentPassword === 'commissary-demo'
      ? ok(session())
      : failure(401, 'BAD_CREDENTIALS', 'Wrong password');
  }),
  http.post(api('/auth/password/forgot'), () => ok(null)),
  http.post(api('/auth/password/reset'), () => ok(null)),
  http.post(api('/auth/verify-email'), async ({ request }) => {
    const { token } = (await request.json()) as { token: string };
    return token === 'spent' ? failure(422, 'INVALID_TOKEN', 'The link was used') : ok(null);
  }),
  http.post(api('/auth/verify-email/resend'), () => ok(null)),
  http.post(api('/unsubscribe'), () => ok(null)),
  http.get(api('/me/preferences'), async () => (await mood()) ?? ok(preferences)),
  http.put(api('/me/preferences'), async ({ request }) => {
    Object.assign(preferences, await request.json());
    return ok(preferences);
  }),
  http.post(api('/me/preferences/preview'), async ({ request }) => {
    const wishes = (await request.json()) as typeof preferences;
    const fits = isEmpty()
      ? []
      : deals.filter(({ discountPercent = 0 }) => discountPercent >= wishes.minDiscountPercent);
    const sample = fits.slice(0, 6).map((deal, index) => ({
      deal,
      kind: index % 3 === 2 ? 'PRICE_DROP' : 'NEW_DEAL',
      rule: 'Discount and category',
      at: deal.postedAt,
    }));
    const digests = wishes.emailNotifications ? Math.ceil(fits.length / 9) : 0;
    return ok({
      from: '2026-01-01T00:00:00Z',
      to: '2026-01-08T00:00:00Z',
      digests,
      sample,
      newDeals: digests && fits.length,
      priceDrops: digests && Math.round(fits.length / 6),
    });
  }),
  http.get(api('/notifications'), ({ request }) => {
    const rows = isEmpty() ? [] : notifications;
    return listOf(request, rows, {
      unread: rows.filter(({ readAt }) => readAt === undefined).length,
    });
  }),
  http.patch(api('/notifications/:id/read'), ({ params }) => {
    const found = notifications.find(({ id }) => id === Number(params['id']));
    if (found) found.readAt = new Date().toISOString();
    return ok(found);
  }),
  http.post(api('/notifications/read-all'), () => {
    notifications.forEach((row) => (row.readAt ??= new Date().toISOString()));
    return ok(null);
  }),
  http.get(api('/users'), async ({ request }) => {
    const q = new URL(request.url).searchParams;
    const rows = users.filter(
      ({ fullName, email, role, active }) =>
        `${fullName} ${email}`.toLowerCase().includes((q.get('q') ?? '').toLowerCase()) &&
        (q.get('role') ?? role) === role &&
        (q.get('active') ?? String(active)) === String(active),
    );
    return (await mood()) ?? listOf(request, isEmpty() ? [] : rows);
  }),
  http.patch(api('/users/:id'), async ({ params, request }) => {
    const found = users.find(({ id }) => id === Number(params['id']));
    return ok(Object.assign(found ?? {}, await request.json()));
  }),
  http.get(api('/api-keys'), async () => (await mood()) ?? ok(isEmpty() ? [] : apiKeys)),
  http.post(api('/api-keys'), async ({ request }) => {
    const wanted = (await request.json()) as (typeof apiKeys)[number];
    const created = { ...wanted, id: Date.now(), createdAt: new Date().toISOString() };
    apiKeys.unshift(created);
    return ok({ ...created, key: 'ck_live_9f2c7b1e5d8a4c60b3f1a7e29d54c8b6' }, 201);
  }),
  http.post(api('/api-keys/:id/rotate'), async ({ params, request }) => {
    const { graceHours } = (await request.json()) as { graceHours: number };
    const old = apiKeys.find(({ id }) => id === Number(params['id']));
    if (!old) return failure(404, 'API_KEY_NOT_FOUND', 'There is no such key');
    const created = {
      id: Date.now(),
      name: old.name,
      scopes: old.scopes,
      createdAt: new Date().toISOString(),
      replaces: old.id,
    };
    old.replacedBy = created.id;
    old.expiresAt = ago({ hours: -graceHours });
    apiKeys.unshift(created);
    return ok({ ...created, key: 'ck_live_0b7d4e81c2a94f6e8d3c5b1a7f9e2d60' }, 201);
  }),
  http.delete(api('/api-keys/:id'), ({ params }) => {
    const index = apiKeys.findIndex(({ id }) => id === Number(params['id']));
    if (index >= 0) apiKeys.splice(index, 1);
    return ok(null);
  }),
];
