// The orders feed as a file server, against nginx with the same two files.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { holdBack, throughput } from './lib/download-client.js';
import { FETCH, KEY, ORDERS, feedSettings, snapshot, sync } from './lib/feed.js';
import { median, ratio, show, spread, table } from './lib/figures.js';
import { startNginx } from './lib/nginx.js';
import { writeOrders } from './lib/orders.js';
import { liveHeap, memory, startServer } from './lib/processes.js';
import { base, quick } from './lib/settings.js';
import { wrk } from './lib/wrk.js';

const COUNT = quick ? 10_000 : 102_052;
const CLIENTS = [1, 8, 32];
const SECONDS = quick ? 1 : 5;
const ROUNDS = quick ? 1 : 3;
const CONNECTIONS = 16;
const FIRST_BYTES = quick ? 10 : 50;
const SLOW = 32;
const AIM = { heap: 64 };
const FORMS = { gzip: 'Accept-Encoding: gzip', plain: 'Accept-Encoding: identity' };

const run = promisify(execFile);

export async function feedDownloads() {
  await writeOrders(ORDERS, COUNT);
  const server = await startServer(feedSettings);
  let nginx;
  try {
    await sync();
    const folder = await snapshot();
    nginx = await startNginx(join(folder, 'orders.json'), join(folder, 'orders.json.gz'));
    const product = { url: new URL(FETCH, base), headers: [KEY] };
    const reference = { url: new URL(nginx.path, nginx.base), headers: [] };
    await checkSame(product, reference);
    await downloads(product, reference);
    await notModified(product, reference);
    await firstBytes(product, reference);
    await slowClients(product, server);
  } finally {
    nginx?.stop();
    await server.stop();
  }
}

async function checkSame(...both) {
  const digests = await Promise.all(both.flatMap((one) => Object.values(FORMS).map((form) => digest(one, form))));
  if (digests[0] !== digests[2] || digests[1] !== digests[3] || digests[0] === digests[1]) {
    throw new Error(`Not the same bytes: ${digests}`);
  }
}

async function digest({ url, headers }, form) {
  const { stdout } = await run('curl', ['-sf', ...asOptions([...headers, form]), url.href], {
    encoding: 'buffer',
    maxBuffer: 2 ** 30,
  });
  return createHash('sha256').update(stdout).digest('hex');
}

async function downloads(product, reference) {
  const rows = [];
  for (const [form, header] of Object.entries(FORMS)) {
    for (const clients of CLIENTS) {
      const megabytes = async ({ url, headers }, seconds) =>
        (await throughput(url, [...headers, header], clients, seconds)) / 1e6;
      await megabytes(product, SECONDS);
      const figures = await inTurns(() => megabytes(product, SECONDS), () => megabytes(reference, SECONDS));
      rows.push([`${form}, ${clients} at a time`, ...compared(figures, 'MB/s')]);
    }
  }
  table(
    `Whole downloads of ${COUNT} orders, ${ROUNDS} × ${SECONDS} s in turns, median (least to most)`,
    ['', 'product', 'nginx', 'product against nginx'],
    rows,
  );
}

async function notModified(product, reference) {
  const rate = async ({ url, headers }) => {
    const sent = [...headers, FORMS.gzip, `If-None-Match: ${await tag(url, headers)}`];
    const { rate: perSecond } = await wrk(url.href, { connections: CONNECTIONS, seconds: SECONDS, headers: sent });
    return perSecond;
  };
  await rate(product);
  const figures = await inTurns(() => rate(product), () => rate(reference));
  table(
    `304 to If-None-Match, ${CONNECTIONS} connections, ${ROUNDS} × ${SECONDS} s in turns`,
    ['', 'product', 'nginx', 'product against nginx'],
    [['requests/s', ...compared(figures)]],
  );
}

/** The tag of the compressed form; asking with it must be answered by 304. */
async function tag(url, headers) {
  const head = async (...more) =>
    (await run('curl', ['-sI', ...asOptions([...headers, FORMS.gzip, ...more]), url.href])).stdout;
  const etag = /^etag: (.*?)\r?$/im.exec(await head())[1];
  const again = await head(`If-None-Match: ${etag}`);
  if (!again.startsWith('HTTP/1.1 304')) {
    throw new Error(`Expected 304: ${again}`);
  }
  return etag;
}

async function firstBytes(product, reference) {
  const rows = [];
  for (const [form, header] of Object.entries(FORMS)) {
    const figures = { product: [], reference: [] };
    for (let i = 0; i < FIRST_BYTES; i++) {
      figures.product.push(await firstByte(product, header));
      figures.reference.push(await firstByte(reference, header));
    }
    rows.push([form, ...compared(figures, 'ms')]);
  }
  table(
    `From the start of a request on a new connection to the first byte, ${FIRST_BYTES} in turns`,
    ['', 'product', 'nginx', 'product against nginx'],
    rows,
  );
}

async function firstByte({ url, headers }, form) {
  const options = ['-s', '-o', '/dev/null', '-w', '%{time_starttransfer}', ...asOptions([...headers, form])];
  return Number((await run('curl', [...options, url.href])).stdout) * 1000;
}

/** Clients that take nothing more hold all that a download ever holds. */
async function slowClients({ url, headers }, server) {
  const before = { heap: await liveHeap(server.pid), resident: await memory(server.pid) };
  const end = await holdBack(url, [...headers, FORMS.plain], SLOW);
  const during = { heap: await liveHeap(server.pid), resident: await memory(server.pid) };
  end();
  const grown = during.heap - before.heap;
  table(
    `${SLOW} downloads at once whose clients have stopped taking`,
    ['', 'before', 'with them', 'grown'],
    [
      ['heap after a collection', show(before.heap, 'MB'), show(during.heap, 'MB'), `${show(grown, 'MB')}, ${show(grown / AIM.heap)} × of ${AIM.heap} MB`],
      ['resident memory', show(before.resident, 'MB'), show(during.resident, 'MB'), show(during.resident - before.resident, 'MB')],
    ],
  );
}

async function inTurns(product, reference) {
  const figures = { product: [], reference: [] };
  for (let round = 0; round < ROUNDS; round++) {
    figures.product.push(await product());
    figures.reference.push(await reference());
  }
  return figures;
}

const compared = (figures, unit) => [
  spread(figures.product, unit),
  spread(figures.reference, unit),
  ratio(median(figures.product), median(figures.reference)),
];

const asOptions = (headers) => headers.flatMap((header) => ['-H', header]);
