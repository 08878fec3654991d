import { http } from 'msw';
import { failure, isEmpty, listOf, mood, ok } from './answers';
import { causes, jobs, mailHtml, mails, overview } from './machinery';

const api = (path: string) => `*/api/v1${path}`;

export const adminHandlers = [
  http.get(api('/admin/overview'), async () => (await mood()) ?? ok(overview)),
  http.get(api('/jobs/causes'), async () => (await mood()) ?? ok(isEmpty() ? [] : causes)),
  http.get(api('/jobs'), async ({ request }) => {
    const wanted = new URL(request.url).searchParams.get('state');
    const rows = jobs.filter(({ state }) => (wanted ?? state) === state);
    return (await mood()) ?? listOf(request, isEmpty() ? [] : rows);
  }),
  http.post(api('/jobs/retry'), async ({ request }) => {
    const { type, cause } = (await request.json()) as { type: string; cause: string };
    const index = causes.findIndex((row) => row.type === type && row.cause === cause);
    const [gone] = index < 0 ? [] : causes.splice(index, 1);
    return ok({ count: gone?.count ?? 0 });
  }),
  http.post(api('/jobs/:id/retry'), ({ params }) => {
    const found = jobs.find(({ id }) => id === Number(params['id']));
    if (found) found.state = 'WAITING';
    return ok(found);
  }),
  http.delete(api('/jobs/:id'), ({ params }) => {
    const index = jobs.findIndex(({ id }) => id === Number(params['id']));
    if (index >= 0) jobs.splice(index, 1);
    return ok(null);
  }),
  http.get(api('/admin/mail'), async ({ request }) => {
    const to = new URL(request.url).searchParams.get('to') ?? '';
    const rows = mails.filter(({ recipient }) => recipient.includes(to));
    return (await mood()) ?? listOf(request, isEmpty() ? [] : rows);
  }),
  http.get(api('/admin/mail/:id'), async ({ params }) => {
    const mail = mails.find(({ id }) => id === Number(params['id']));
    if (!mail) return failure(404, 'MAIL_NOT_FOUND', 'Mail not found');
    const text =
      '5 new deals near Calgary\n\nMixed Produce Box #29   $5.00   2.4 km\nSourdough Loaf          $2.99   4.1 km\n';
    return (await mood()) ?? ok({ mail, ...(mail.channel === 'MAIL' && { html: mailHtml }), text });
  }),
];
