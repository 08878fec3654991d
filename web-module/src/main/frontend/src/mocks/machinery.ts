import type { FailureCause, JobView, MailView, OverviewView, RunView } from '@/lib/api/types';
import { ago } from './clock';
import { cities } from './shelves';

export const runs: RunView[] = Array.from({ length: 23 }, (_, index): RunView => {
  const city = cities[index % cities.length]?.name ?? 'calgary';
  const base = {
    id: 900 - index,
    city,
    startedAt: ago({ minutes: index * 5 + 1 }),
    stores: 18,
    items: 214 - index,
    newDeals: (index * 3) % 7,
    changed: (index * 5) % 4,
    dropped: index % 3,
    ended: (index * 2) % 9,
    malformed: 0,
    notes: [],
  };
  const finished = { finishedAt: ago({ minutes: index * 5 }), durationMs: 1840 + index * 97 };
  if (index === 0) return { ...base, state: 'RUNNING', stores: 0, items: 0, newDeals: 0, ended: 0 };
  if (index === 2) {
    return {
      ...base,
      ...finished,
      state: 'FAILED',
      stores: 0,
      items: 0,
      durationMs: 30_412,
      error: 'The upstream answered 503 three times; the circuit breaker is open until 10:42.',
    };
  }
  if (index === 4) {
    return {
      ...base,
      ...finished,
      state: 'HELD',
      malformed: 2,
      notes: [
        'Superstore Macleod lost 14 of 22 items: nothing ended until the next run says the same.',
        '2 malformed items skipped (price missing).',
      ],
    };
  }
  return { ...base, ...finished, state: 'DONE' };
});

const types = ['SendMail', 'AlertNewDeals', 'AlertPriceDrops', 'CleanUpTokens'];
const states: JobView['state'][] = ['FAILED', 'COMPLETED', 'WAITING', 'ACTIVE', 'COMPLETED'];

export const jobs: JobView[] = Array.from({ length: 34 }, (_, index): JobView => {
  const state = states[index % states.length] ?? 'WAITING';
  return {
    id: 5000 - index,
    type: types[index % types.length] ?? 'SendMail',
    state,
    pool: index % 4 === 0 ? 'EMAIL' : 'GENERAL',
    attempts: state === 'FAILED' ? 3 : 1,
    maxAttempts: 3,
    createdAt: ago({ minutes: index * 7 }),
    runAt: ago({ minutes: index * 7 }),
    ...(state === 'FAILED' && {
      lastError:
        'SMTPConnectException: could not connect to mail.internal:587 (connection refused)',
    }),
  };
});

export const causes: FailureCause[] = [
  {
    type: 'SendMail',
    cause: 'SMTPConnectException: could not connect to mail.internal:587',
    count: 12,
    lastAt: ago({ minutes: 4 }),
  },
  {
    type: 'AlertNewDeals',
    cause: 'Query timed out after 5 s',
    count: 1,
    lastAt: ago({ hours: 9 }),
  },
];

const mailStates: MailView['state'][] = ['SENT', 'SENT', 'WAITING', 'SENT', 'FAILED', 'SUPPRESSED'];

export const mails: MailView[] = Array.from({ length: 27 }, (_, index): MailView => {
  const state = mailStates[index % mailStates.length] ?? 'SENT';
  return {
    id: 700 - index,
    messageId: `<${String(9000 - index)}.digest@commissary.example>`,
    state,
    recipient: index % 3 === 0 ? 'noor@example.com' : 'employee@example.com',
    subject:
      index % 4 === 1 ? 'Confirm your e-mail' : `${String(2 + (index % 5))} new deals near Calgary`,
    kind: index % 4 === 1 ? 'verification' : 'new-deals',
    channel: index === 7 ? 'SMS' : 'MAIL',
    createdAt: ago({ minutes: index * 11 + 2 }),
    ...(state === 'SENT' && { sentAt: ago({ minutes: index * 11 + 1 }) }),
    ...(state === 'FAILED' && { error: '550 5.1.1 mailbox unavailable' }),
  };
});

export const mailHtml = `<!doctype html><html><body style="font-family:sans-serif;background:#faf8f4;padding:24px">
<div style="max-width:520px;margin:auto;background:#fff;border:1px solid #e9e4db;border-radius:12px;padding:24px">
<h1 style="font-size:20px">5 new deals near Calgary</h1>
<p><b>Mixed Produce Box #29</b> · $5.00 · 2.4 km</p><p><b>Sourdough Loaf</b> · $2.99 <s>$5.99</s> · 4.1 km</p>
<script>document.title = 'a script in a mail must not run'</script>
<p style="color:#5f584d;font-size:13px">You get this because new deals are on in your preferences.</p></div></body></html>`;

export const overview: OverviewView = {
  users: 312,
  activeDeals: 1248,
  connections: 47,
  cities: cities.map(({ name, displayName, activeDeals }, index) => ({
    city: name,
    displayName,
    activeDeals: activeDeals * 5,
    lastRunAt: ago({ minutes: 3 + index }),
    lastRunState: index === 2 ? 'FAILED' : index === 4 ? 'HELD' : 'DONE',
  })),
  jobs: { waiting: 8, active: 2, failed: 13 },
  mail: { sent24h: 1904, failed24h: 3 },
};
