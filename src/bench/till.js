// The shop's till: orders, against the bare writing that they take, against another shop, and with a gateway that is slow.
import { logNothing, logStatements, mark, transactionsSince } from './lib/database.js';
import { median, ratio, show, spread, sum, table } from './lib/figures.js';
import { startGateway } from './lib/gateway.js';
import { holdJobs, jobsDone, letJobsGo, putJobsOff } from './lib/jobs.js';
import { bareScript, pgbench, prepareBare } from './lib/pgbench.js';
import { databaseMemory, memory, startServer } from './lib/processes.js';
import { signIn } from './lib/product.js';
import { ports, quick } from './lib/settings.js';
import { books, ordering, plentyOfProducts, register, shopperSettings } from './lib/shoppers.js';
import { startVendure } from './lib/vendure.js';
import { here, writtenSince } from './lib/writes.js';

const PRODUCTS = 1_000;
const PLENTY = 1_000_000;
const FEW = 16;
const MANY = 64;
const WARM_UP = quick ? 2 : 5;
/** Until the virtual machines have compiled what an order runs; the product's rate rises meanwhile. */
const TO_COMPILE = quick ? 2 : 90;
const SECONDS = quick ? 2 : 8;
const ROUNDS = quick ? 1 : 2;
const COUNTED = quick ? 20 : 100;
const GATEWAY_MS = 300;
const AIM = { bare: 0.3, peer: 5, slow: MANY / 0.4 };

/** Rows of the tables that all orders share; in others each writes its own. */
const SHARED = { 'catalog.product': PRODUCTS };

export async function till() {
  const gateway = await startGateway(ports.gateway, GATEWAY_MS);
  const shop = { failed: [] };
  try {
    await onServer({}, async (server) => {
      shop.products = await plentyOfProducts(await signIn('admin@example.com'), PRODUCTS);
      shop.shoppers = await register(MANY);
      await jobsDone();
      await compiled(shop);
      await besideBareWriting(shop);
      await besideVendure(shop);
      await showMemory(server);
    });
    await onServer({ COMMISSARY_PAYMENTS_SANDBOX_URL: gateway.url }, async () => {
      const before = await books();
      await compiled(shop);
      await behindSlowGateway(shop, gateway, before);
    });
  } finally {
    gateway.stop();
  }
  if (shop.failed.length > 0) {
    throw new Error(`Not every answer was as it should be:\n${shop.failed.join('\n')}`);
  }
}

async function onServer(settings, measure) {
  const server = await startServer({ ...shopperSettings, ...settings });
  try {
    await measure(server);
  } finally {
    await server.stop();
  }
}

/** Lets a server that was just started see many orders, and all that follows from them. */
async function compiled(shop) {
  const placing = started(shop, MANY);
  const first = await placing.round(WARM_UP, { isLetGo: true });
  const later = await placing.round(TO_COMPILE, { isLetGo: true });
  placing.end();
  await jobsDone();
  console.log(`${MANY} clients: ${show(first.rate)} orders/s in the first ${WARM_UP} s, ${show(later.rate)} in the ${TO_COMPILE} s after them`);
}

async function besideBareWriting(shop) {
  const writes = await countWrites(shop);
  await prepareBare([...writes.asked, ...writes.later], SHARED);
  const bare = await bareScript('order', writes.asked, SHARED);
  const whole = await bareScript('order-and-what-follows', [...writes.asked, ...writes.later], SHARED);
  const rows = [];
  for (const clients of [FEW, MANY]) {
    const placing = started(shop, clients);
    const figures = await inTurns({ product: placing.round, bare: (seconds) => pgbench(bare, clients, seconds) });
    placing.end();
    rows.push(
      [`POST /orders, ${clients} clients`, ...speed(figures.product), against(figures, 'bare'), show(placing.jobsLeft())],
      [`pgbench, ${clients} clients`, ...speed(figures.bare), '', ''],
    );
  }
  table(
    `Orders, ${ROUNDS} × ${SECONDS} s in turns with pgbench writing as many bare rows; aim: ${AIM.bare} ×`,
    ['', 'orders/s', 'p50', 'p99', 'against pgbench', 'jobs left of each order'],
    rows,
  );
  await withWhatFollows(shop, whole);
}

/** Until the mails are written, the stock's followers told and the sales counted; and pgbench writing as much. */
async function withWhatFollows(shop, script) {
  const before = (await books()).paid;
  const placing = started(shop, FEW);
  const began = performance.now();
  const { rate } = await placing.round(quick ? 1 : 3, { isLetGo: true });
  await jobsDone();
  const done = ((await books()).paid - before) / ((performance.now() - began) / 1000);
  placing.end();
  await pgbench(script, FEW, WARM_UP);
  const bare = await pgbench(script, FEW, SECONDS);
  table(
    `Orders with all that follows from them, ${FEW} clients`,
    ['', 'orders/s', 'against pgbench'],
    [
      ['placed', show(rate), ratio(rate, bare.rate)],
      ['placed, and all jobs of them done', show(done), ratio(done, bare.rate)],
      ['pgbench writing as many bare rows', show(bare.rate), ''],
    ],
  );
}

/** Counts what orders write: each by itself until its answer, and then what follows. */
async function countWrites(shop) {
  const placing = started(shop, 1);
  const place = async () => {
    for (let i = 0; i < COUNTED; i++) {
      await placing.once();
    }
  };
  await holdJobs();
  await place();
  const begin = await here();
  await place();
  const asked = await writtenSince(begin, COUNTED);
  await logStatements();
  const from = await mark();
  await place();
  const logged = await transactionsSince(from);
  await logNothing();
  const middle = await here();
  await letJobsGo();
  await jobsDone();
  const later = await writtenSince(middle, 3 * COUNTED);
  placing.end();
  showWrites(asked, later, logged);
  return { asked, later };
}

function showWrites(asked, later, logged) {
  const statements = sum(logged.map((one) => one.statements.filter(({ step }) => step === 'execute' || step === 'statement').length));
  const rowsOf = (kinds, operation) =>
    show(sum(kinds.flatMap(({ steps, times }) => steps.filter((step) => step.operation === operation).map(({ rows }) => rows * times))));
  const row = (title, kinds, ...more) => [
    title, show(sum(kinds.map(({ times }) => times))), ...['INSERT', 'UPDATE', 'DELETE'].map((one) => rowsOf(kinds, one)), ...more,
  ];
  table(
    `What an order writes, of ${COUNTED} orders one after the other; with reading, until it is answered`,
    ['', 'writing transactions', 'rows inserted', 'updated', 'deleted', 'all transactions', 'all statements'],
    [
      row('until it is answered', asked, show(logged.length / COUNTED), show(statements / COUNTED)),
      row('afterwards, by jobs', later, '', ''),
    ],
  );
  const told = ({ steps }) => steps.map((step) => `${step.table} ${step.operation} ${step.rows}`).join(', ');
  table('Its writing transactions', ['of each order', 'rows'], asked.map((kind) => [show(kind.times), told(kind)]));
}

async function besideVendure(shop) {
  const peer = await startVendure(PRODUCTS, PLENTY);
  const guests = Array.from({ length: FEW }, (_, n) => ({ email: `guest-${n}@example.com` }));
  const placing = started(shop, FEW);
  const peers = peer.ordering();
  try {
    await peers.during(TO_COMPILE, guests);
    const figures = await inTurns({ product: placing.round, peer: (seconds) => peers.during(seconds, guests) });
    table(
      `Orders, ${FEW} clients, ${ROUNDS} × ${SECONDS} s in turns with Vendure; aim: ${AIM.peer} ×`,
      ['', 'orders/s', 'p50', 'p99', 'against Vendure'],
      [
        ['product', ...speed(figures.product), against(figures, 'peer')],
        ['Vendure', ...speed(figures.peer), ''],
      ],
    );
    judge(shop, 'Vendure', peers);
  } finally {
    placing.end();
    peers.end();
    await peer.stop();
  }
}

async function behindSlowGateway(shop, gateway, before) {
  const placing = started(shop, MANY);
  const { product } = await inTurns({ product: placing.round });
  placing.end();
  const after = await books();
  const rate = median(product.map((one) => one.rate));
  table(
    `Orders with a gateway that takes ${GATEWAY_MS} ms, ${MANY} clients, ${ROUNDS} × ${SECONDS} s; aim: ${show(AIM.slow)} orders/s`,
    ['', 'orders/s', 'p50', 'p99', 'against the aim'],
    [['POST /orders', ...speed(product), ratio(rate, AIM.slow)]],
  );
  const paid = { orders: after.paid - before.paid, cents: after.cents - before.cents };
  if (paid.orders !== gateway.charges() || paid.cents !== gateway.cents()) {
    shop.failed.push(`Paid ${JSON.stringify(paid)}, charged ${gateway.charges()} times, ${gateway.cents()} cents`);
  }
}

/** Shoppers at the till. What their orders bring about is put off after each round, so that it disturbs no other's. */
function started(shop, clients) {
  const shoppers = shop.shoppers.slice(0, clients);
  const crowd = ordering(shop.products);
  const left = [];
  return {
    async once() {
      await crowd.once(shoppers[0]);
      if (crowd.answers().bad > 0) {
        throw new Error(`An order is not taken: ${crowd.answers().examples[0]}`);
      }
    },
    async round(seconds, { isLetGo = false } = {}) {
      const figures = await crowd.during(seconds, shoppers);
      if (!isLetGo) {
        left.push((await putJobsOff()) / (figures.rate * seconds));
      }
      return figures;
    },
    jobsLeft: () => median(left),
    end() {
      judge(shop, `POST /orders, ${clients} clients`, crowd);
      crowd.end();
    },
  };
}

function judge(shop, title, crowd) {
  const { told, bad, examples } = crowd.answers();
  console.log(`${title}: answered ${told}`);
  if (bad > 0) {
    shop.failed.push(`${title}: ${bad} answers, such as\n${examples.join('\n')}`);
  }
}

/** Rounds of all of them in turns, the first left out. */
async function inTurns(measures) {
  const figures = Object.fromEntries(Object.keys(measures).map((name) => [name, []]));
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [name, measure] of Object.entries(measures)) {
      const one = await measure(round === 0 ? WARM_UP : SECONDS);
      if (round > 0) {
        figures[name].push(one);
      }
    }
  }
  return figures;
}

const speed = (rounds) => [
  spread(rounds.map(({ rate }) => rate)),
  spread(rounds.map(({ p50 }) => p50), 'ms'),
  spread(rounds.map(({ p99 }) => p99), 'ms'),
];

const against = (figures, reference) =>
  ratio(median(figures.product.map(({ rate }) => rate)), median(figures[reference].map(({ rate }) => rate)));

async function showMemory(server) {
  table('Resident memory after all of the above', ['', 'figure'], [
    ['server', show(await memory(server.pid), 'MB')],
    ['PostgreSQL, all processes', show(await databaseMemory(), 'MB')],
  ]);
}
