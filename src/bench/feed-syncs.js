// Syncs of the orders feed from every source, against COPY of the same rows by psql.
import { join } from 'node:path';
import { logNothing, logStatements, mark, psql, transactionsSince } from './lib/database.js';
import { ORDERS, feedSettings, sync } from './lib/feed.js';
import { median, ratio, show, spread, table } from './lib/figures.js';
import { columns, writeOrders } from './lib/orders.js';
import { memoryWatch, startServer } from './lib/processes.js';
import { folders, quick } from './lib/settings.js';
import { startSourceDatabase } from './lib/source-database.js';

const COUNT = quick ? 10_000 : 102_052;
const ROUNDS = quick ? 1 : 3;
const TIMES = 10;
const SMALL_HEAP = '-Xmx256m';
const COLLECTIONS = join(folders.work, 'collections.log');
const STEPS = ['CONNECT', 'DOWNLOAD', 'LOAD', 'DIFF', 'SNAPSHOT'];

export async function feedSyncs() {
  await writeOrders(ORDERS, COUNT);
  const figures = { file: await onServer(feedSettings, fromFile) };
  const database = await startSourceDatabase(ORDERS);
  try {
    figures.jdbc = await onServer({ ...feedSettings, ...database.jdbc }, allNew);
    figures.phpMyAdmin = await onServer({ ...feedSettings, ...database.phpMyAdmin }, allNew);
  } finally {
    await database.stop();
  }
  tell(figures);
  tellMany(await onServer({ ...feedSettings, JVM_ARGS: `${SMALL_HEAP} -Xlog:gc:file=${COLLECTIONS}` }, tenTimesAsMany));
}

async function onServer(settings, measure) {
  const server = await startServer(settings);
  try {
    await sync();
    await prepareReference();
    await logStatements();
    return await measure(server);
  } finally {
    await logNothing();
    await server.stop();
  }
}

async function fromFile() {
  const all = await allNew();
  const some = [];
  const none = [];
  for (let round = 1; round <= ROUNDS; round++) {
    await writeOrders(ORDERS, COUNT, round);
    some.push((await measured({ changed: COUNT / 100 })).seconds);
    none.push((await measured({})).seconds);
  }
  await writeOrders(ORDERS, COUNT);
  return { ...all, some, none };
}

/** What a sync takes that finds every order new, and psql in turns with it. */
async function allNew() {
  const product = [];
  const bare = [];
  for (let round = 0; round < ROUNDS; round++) {
    await forgetOrders();
    product.push(await measured({ added: COUNT }));
    bare.push(await copy());
  }
  return { product, bare };
}

async function tenTimesAsMany(server) {
  const small = await watched(server, COUNT);
  const large = await watched(server, COUNT * TIMES);
  return { small, large };
}

async function watched(server, count) {
  await writeOrders(ORDERS, count);
  const product = [];
  const bare = [];
  const memory = await memoryWatch(server.pid, COLLECTIONS);
  for (let round = 0; round < (count === COUNT ? ROUNDS : 1); round++) {
    await forgetOrders();
    product.push((await measured({ added: count })).seconds);
    bare.push(await copy());
  }
  return { product, bare, ...(await memory.most()) };
}

/** A sync that must do as much as is said, with the seconds of its steps. */
async function measured({ added = 0, changed = 0 }) {
  await psql('checkpoint;');
  const from = await mark();
  const done = await sync();
  if (done.added !== added || done.changed !== Math.floor(changed) || done.deleted !== 0) {
    throw new Error(`Not the changes that were made: ${JSON.stringify(done)}`);
  }
  const steps = beginnings(await transactionsSince(from));
  const ends = [...STEPS.slice(1).map((step) => steps.get(step)), Date.parse(done.finishedAt)];
  return { seconds: done.seconds, steps: STEPS.map((step, i) => (ends[i] - steps.get(step)) / 1000) };
}

/** When each step was written down first. */
function beginnings(transactions) {
  const steps = new Map();
  for (const { statements, committed } of transactions) {
    const step = statements.map(stepOf).find(Boolean);
    if (step && !steps.has(step)) {
      steps.set(step, committed);
    }
  }
  return steps;
}

const stepOf = ({ sql, parameters }) =>
  /update feed\.sync set step = \$1, progress/.test(sql) && /\$1 = '(\w+)'/.exec(parameters)?.[1];

const forgetOrders = () => psql('truncate feed.record;');

const prepareReference = () =>
  psql(`
    set client_min_messages = warning;
    drop schema if exists bench cascade;
    create schema bench;
    create table bench.orders (${columns.map((name) => `${name} text`).join(', ')});`);

/** What psql takes to bring the file into a table of texts, in seconds. */
async function copy() {
  await psql('truncate bench.orders; checkpoint;');
  const said = await psql(`\\timing on\n\\copy bench.orders from '${ORDERS}' (format csv, header, null 'NULL')\n`);
  return Number(/Time: ([\d.]+) ms/.exec(said)[1]) / 1000;
}

function tell({ file, jdbc, phpMyAdmin }) {
  const bare = [...file.bare, ...jdbc.bare, ...phpMyAdmin.bare];
  const row = (title, seconds) => [title, spread(seconds, 's'), ratio(median(seconds), median(bare))];
  const total = ({ product }) => product.map(({ seconds }) => seconds);
  table(
    `Sync of ${COUNT} orders of ${columns.length} columns, ${ROUNDS} rounds, median (least to most)`,
    ['', 'time', 'against COPY'],
    [
      row('file, all new', total(file)),
      row('file, 1 % changed', file.some),
      row('file, nothing changed', file.none),
      row('JDBC, all new', total(jdbc)),
      row('phpMyAdmin, all new', total(phpMyAdmin)),
      row('COPY by psql', bare),
    ],
  );
  const steps = ({ product }) => STEPS.map((_, i) => show(median(product.map((one) => one.steps[i])), 's'));
  table('Where the time goes, all new', ['', ...STEPS.map((step) => step.toLowerCase())], [
    ['file', ...steps(file)],
    ['JDBC', ...steps(jdbc)],
    ['phpMyAdmin', ...steps(phpMyAdmin)],
  ]);
}

function tellMany({ small, large }) {
  const row = (title, unit, a, b) => [title, show(a, unit), show(b, unit), ratio(b, a)];
  table(
    `File, all new, with ${SMALL_HEAP}: ${COUNT} orders, and ${COUNT * TIMES}`,
    ['', COUNT, COUNT * TIMES, 'grown'],
    [
      row('sync', 's', median(small.product), median(large.product)),
      row('COPY by psql', 's', median(small.bare), median(large.bare)),
      ['sync against COPY', ratio(median(small.product), median(small.bare)), ratio(median(large.product), median(large.bare)), ''],
      row('heap after a collection, most', 'MB', small.heap, large.heap),
      row('resident memory, most', 'MB', small.resident, large.resident),
    ],
  );
}
