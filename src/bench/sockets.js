// One event to many screens, against the same text sent by npm's ws to as many clients of the same program.
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { logNothing, logStatements, mark, transactionsSince } from './lib/database.js';
import { median, quantile, ratio, spread, table } from './lib/figures.js';
import { poll, settle, showUpstream, signIn } from './lib/product.js';
import { home, ports, quick } from './lib/settings.js';
import { cities, pollOf } from './lib/world.js';

const CLIENTS = quick ? 200 : 2_000;
const ROUNDS = quick ? 3 : 20;
const WARM_UP = quick ? 1 : 5;

export async function sockets() {
  const children = [child('lib/ws-server.js', String(ports.peer)), child('lib/ws-clients.js')];
  try {
    await measure(...children);
  } finally {
    children.forEach((process) => process.kill());
  }
}

async function measure(peer, clients) {
  await next(peer, 'ready');
  const admin = await signIn('admin@example.com');
  const token = await signIn('employee@example.com');
  await lookAt(admin, 0);
  await connect(clients, 'product', `ws://localhost:${ports.http}/ws?token=${token}`);
  await connect(clients, 'peer', `ws://localhost:${ports.peer}/`);

  await logStatements();
  const figures = { event: [], message: [], peer: [], job: [] };
  for (let round = 1; round <= WARM_UP + ROUNDS; round++) {
    const product = await tell(clients, admin, round);
    const reference = await broadcast(clients, peer, product.text);
    if (round > WARM_UP) {
      figures.event.push(latencies(product.received, product.eventCommitted));
      figures.message.push(latencies(product.received, product.messageCommitted));
      figures.job.push(product.messageCommitted - product.eventCommitted);
      figures.peer.push(latencies(reference.received, reference.sent));
    }
  }
  await logNothing();

  const of = (name, q) => figures[name].map((times) => quantile(times, q));
  const row = (title, name) => [
    title,
    spread(of(name, 0.5), 'ms'),
    ratio(median(of(name, 0.5)), median(of('peer', 0.5))),
    spread(of(name, 0.99), 'ms'),
    ratio(median(of(name, 0.99)), median(of('peer', 0.99))),
  ];
  table(
    `One event to ${CLIENTS} clients, ${ROUNDS} rounds, median of the rounds (least to most)`,
    ['', 'p50', 'against ws', 'p99', 'against ws'],
    [
      row('commit of the run that found the deal → receipt', 'event'),
      row('commit of the message → receipt', 'message'),
      row('ws: before the first send → receipt', 'peer'),
    ],
  );
  console.log(`From the commit of the run to that of the message (job, listener): ${spread(figures.job, 'ms')}`);
}

/** A small world with one more deal in each round, in the city that is polled last. */
async function lookAt(admin, more) {
  const all = cities(5);
  await showUpstream(all.map((city, i) => pollOf(city, { stores: 1, items: 20, round: 0, more: i === 4 ? more : 0 })));
  await poll(admin, 5);
}

async function tell(clients, admin, round) {
  await settle(admin);
  await pause(1_000);
  const from = await mark();
  clients.send({ expect: 'product' });
  const [{ received, text }] = await Promise.all([next(clients, 'received'), lookAt(admin, round)]);
  await pause(500);
  const transactions = await transactionsSince(from);
  const message = transactions.find(({ statements }) =>
    statements.some(({ sql, parameters }) => /insert into realtime\.message/.test(sql) && /new_deals/.test(parameters)),
  );
  const events = transactions.filter(
    ({ statements, committed }) =>
      committed <= message.committed && statements.some(({ sql }) => /from deals\.city where id/.test(sql)),
  );
  return {
    received,
    text,
    messageCommitted: message.committed,
    eventCommitted: Math.max(...events.map(({ committed }) => committed)),
  };
}

async function broadcast(clients, peer, text) {
  clients.send({ expect: 'peer' });
  await pause(200);
  peer.send({ text });
  const [{ sent }, { received }] = await Promise.all([next(peer, 'sent'), next(clients, 'received')]);
  return { sent, received };
}

const latencies = (received, since) => received.map((at) => at - since);

async function connect(clients, name, url) {
  clients.send({ connect: name, url, count: CLIENTS });
  await next(clients, 'connected');
}

const child = (file, ...words) => fork(join(home, file), words);

/** Waits for the message of a child that has this property. */
function next(process, property) {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error(`Waited for "${property}" for a minute`)), 60_000);
    process.on('message', function hear(message) {
      if (property in message) {
        clearTimeout(limit);
        process.off('message', hear);
        resolve(message);
      }
    });
  });
}
