// Lists of deals, kept and not kept, against the cheapest thing the same server can answer.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { median, ratio, spread, table } from './lib/figures.js';
import { poll, settle, showUpstream, signIn } from './lib/product.js';
import { base, folders, quick } from './lib/settings.js';
import { cities, pollOf } from './lib/world.js';
import { wrk } from './lib/wrk.js';

const CONNECTIONS = 16;
const SECONDS = quick ? 2 : 10;
const ROUNDS = quick ? 1 : 3;
const LIST = '/api/v1/deals?city=calgary&pageSize=20&maxPrice=';

export async function reads() {
  const admin = await signIn('admin@example.com');
  await showUpstream(cities(5).map((city) => pollOf(city, { stores: quick ? 10 : 50, items: 20, round: 0 })));
  await poll(admin, 5);
  await settle(admin);
  const token = await signIn('employee@example.com');
  const asked = {
    live: { path: '/health/live' },
    cached: { path: `${LIST}9999.99`, token },
    uncached: { path: LIST, token, script: await distinctPrices() },
  };
  for (const one of Object.values(asked)) {
    await ask(one);
  }
  const figures = { live: [], cached: [], uncached: [] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of Object.keys(asked)) {
      figures[name].push(await ask(asked[name]));
    }
  }
  const rate = (name) => figures[name].map((figure) => figure.rate);
  const p99 = (name) => figures[name].map((figure) => figure.p99);
  const row = (title, name) => [
    title,
    spread(rate(name)),
    ratio(median(rate(name)), median(rate('live'))),
    spread(p99(name), 'ms'),
    ratio(median(p99(name)), median(p99('live'))),
  ];
  table(
    `GET /api/v1/deals, ${CONNECTIONS} connections, ${ROUNDS} × ${SECONDS} s, 20 deals of 1,000, signed in`,
    ['', 'requests/s', 'against /health/live', 'p99', 'against /health/live'],
    [row('/health/live', 'live'), row('from the cache', 'cached'), row('not from the cache', 'uncached')],
  );
}

/** A query that nobody asked before has no kept answer; all of them find the same deals. */
async function distinctPrices() {
  await mkdir(folders.work, { recursive: true });
  const file = join(folders.work, 'distinct.lua');
  await writeFile(
    file,
    `local start = os.time() % 100000
local n = 0
request = function()
  n = n + 1
  return wrk.format('GET', string.format('${LIST}%d.%02d', 10000 + start * 100 + n // 100, n % 100))
end
`.replace('n // 100', 'math.floor(n / 100)'),
  );
  return file;
}

const ask = ({ path, token, script }) =>
  wrk(base + path, {
    connections: CONNECTIONS,
    seconds: SECONDS,
    headers: token ? [`Authorization: Bearer ${token}`] : [],
    script,
  });
