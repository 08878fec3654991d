// One poll through the whole product, against the barest way to bring the same rows into the same database.
import { join } from 'node:path';
import { logNothing, logStatements, mark, psql, transactionsSince } from './lib/database.js';
import { median, ratio, show, spread, sum, table } from './lib/figures.js';
import { call, poll, settle, showUpstream, signIn } from './lib/product.js';
import { folders, quick } from './lib/settings.js';
import { cities, pollOf } from './lib/world.js';

const SMALL = 5;
const LARGE = quick ? 10 : 50;
const STORES = quick ? 10 : 50;
const ITEMS = 20;
const ROUNDS = quick ? 3 : 12;
const COLUMNS =
  'store_id, product_id, external_id, name, description, department, category, price_cents, original_cents, quantity, '
  + 'best_before, image_url, posted_at, first_seen, last_seen, ended_at, found_run_id, found_price_cents, announced';
const UPDATES = [
  'product_id', 'name', 'description', 'department', 'category', 'price_cents', 'original_cents', 'quantity',
  'best_before', 'image_url', 'last_seen', 'ended_at',
].map((column) => `${column} = excluded.${column}`).join(', ');

/** Answers what the large measurement goes on with. */
export async function pollSmall() {
  const admin = await signIn('admin@example.com');
  const small = await measure(admin, SMALL);
  table(
    `One poll: ${SMALL} cities × ${STORES} stores × ${ITEMS} items, 10 % changed; ${ROUNDS} rounds, median (least to most)`,
    ['', 'time in the database', `against bare COPY + upsert`],
    [
      ['product, one poll', spread(small.product, 'ms'), ratio(median(small.product), median(small.bare))],
      ['COPY + upsert of all rows', spread(small.bare, 'ms'), '1'],
      ['COPY + upsert of changed rows only', spread(small.changedOnly, 'ms'), ratio(median(small.changedOnly), median(small.bare))],
      ['product, transactions open', spread(small.open, 'ms'), ratio(median(small.open), median(small.bare))],
    ],
  );
  table('Where the product\'s time goes, mean of the rounds', ['statement', 'per poll'], small.statements);
  return small;
}

export async function pollLarge(small) {
  const admin = await signIn('admin@example.com');
  for (const city of cities(LARGE).slice(SMALL)) {
    await call('POST', '/cities', admin, {
      name: city.name, displayName: `Bench ${city.number}`, latitude: city.centre.latitude, longitude: city.centre.longitude,
    });
  }
  const large = await measure(admin, LARGE);
  const factor = LARGE / SMALL;
  table(
    `${LARGE} cities, ${LARGE * STORES * ITEMS} items, against ${factor} × the poll of ${SMALL} cities`,
    ['', 'time in the database', `against ${factor} × ${SMALL} cities`],
    [
      ['product, one poll', spread(large.product, 'ms'), ratio(median(large.product), factor * median(small.product))],
      ['COPY + upsert of all rows', spread(large.bare, 'ms'), ratio(median(large.bare), factor * median(small.bare))],
      ['product against COPY + upsert', ratio(median(large.product), median(large.bare)), ''],
    ],
  );
}

async function measure(admin, count) {
  const all = cities(count);
  const reveal = (round) => showUpstream(all.map((city) => pollOf(city, { stores: STORES, items: ITEMS, round })));
  for (let round = 0; round < 4; round++) {
    await reveal(round);
    await poll(admin, count);
    await settle(admin);
  }
  await prepareReference();
  await logStatements();
  const result = { product: [], open: [], bare: [], changedOnly: [] };
  const statements = new Map();
  const rounds = count === SMALL ? ROUNDS : Math.max(2, ROUNDS / 2);
  for (let round = 4; round < 4 + rounds; round++) {
    await reveal(round);
    const from = await mark();
    const runs = await poll(admin, count);
    const changed = sum(runs.map((run) => run.changed));
    if (changed !== (count * STORES * ITEMS) / 10) {
      throw new Error(`${changed} changed, expected a tenth`);
    }
    const transactions = (await transactionsSince(from)).filter(isOfRun);
    result.product.push(sum(transactions.map((transaction) => transaction.milliseconds)));
    result.open.push(sum(transactions.map((transaction) => transaction.committed - transaction.from)));
    countStatements(statements, transactions);
    await settle(admin);
    result.bare.push(await reference(''));
    result.changedOnly.push(
      await reference('where (d.price_cents, d.quantity) is distinct from (excluded.price_cents, excluded.quantity)'),
    );
    await psql('checkpoint;');
  }
  await logNothing();
  result.statements = [...statements]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 8)
    .map(([sql, milliseconds]) => [sql, show(milliseconds / rounds, 'ms')]);
  return result;
}

/** The transactions that begin a run, and those that apply it. What the news of it set off later is not among them. */
function isOfRun({ user, statements }) {
  return (
    user === 'commissary_app' && statements.some(({ sql }) => /insert into deals\.run |from deals\.city where id/.test(sql))
  );
}

function countStatements(times, transactions) {
  for (const { sql, milliseconds } of transactions.flatMap((transaction) => transaction.statements)) {
    const name = sql.replace(/\s+/g, ' ').replace(/\|/g, '').slice(0, 90);
    times.set(name, (times.get(name) ?? 0) + milliseconds);
  }
}

/** The same rows in a table with the same indexes, and without the foreign keys. */
async function prepareReference() {
  await psql(`
    set client_min_messages = warning;
    drop schema if exists bench cascade;
    create schema bench;
    create table bench.deal (like deals.deal including all);
    insert into bench.deal (${COLUMNS}) select ${COLUMNS} from deals.deal where ended_at is null;
    vacuum analyze bench.deal;`);
}

/** What the server takes for the rows as the poll has left them, in milliseconds. */
async function reference(condition) {
  const file = join(folders.work, 'rows.copy');
  await psql(`\\copy (select ${COLUMNS} from deals.deal where ended_at is null) to '${file}'\n`);
  const from = await mark();
  await psql(`
    create temp table incoming as select ${COLUMNS} from bench.deal limit 0;
    \\copy incoming from '${file}'
    insert into bench.deal as d (${COLUMNS}) select ${COLUMNS} from incoming
    on conflict (store_id, external_id) do update set ${UPDATES} ${condition};`);
  const timed = (await transactionsSince(from)).filter(
    ({ user, statements }) => user === 'postgres' && /^(copy|insert)/i.test(statements[0].sql.trim()),
  );
  if (timed.length !== 2) {
    throw new Error(`${timed.length} statements in the log, expected COPY and INSERT`);
  }
  return sum(timed.map(({ milliseconds }) => milliseconds));
}
