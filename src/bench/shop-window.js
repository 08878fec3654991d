// The shop's reading side: search, suggestions and product pages, with ten thousand products and with a million.
import { execFile } from 'node:child_process';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { psql } from './lib/database.js';
import { median, ratio, show, spread, table } from './lib/figures.js';
import { questions, writeGoods, writeStock } from './lib/goods.js';
import { databaseMemory, liveHeap, memory, startServer } from './lib/processes.js';
import { call, importProducts, signIn, until } from './lib/product.js';
import { base, folders, quick } from './lib/settings.js';
import { startVendure } from './lib/vendure.js';
import { wrk } from './lib/wrk.js';

const FEW = quick ? 1_000 : 10_000;
const MANY = quick ? 10_000 : 1_000_000;
const CONNECTIONS = [16, 64];
const PEER_CONNECTIONS = [4, 16];
const SECONDS = quick ? 2 : 5;
const PEER_SECONDS = quick ? 5 : 20;
const ROUNDS = quick ? 1 : 2;
const QUESTIONS = 500;
const AIM = { growth: 4, peer: 10 };
const KEPT_ANSWERS = 50;
const BEGINNING = 8;
const INDEX = join(folders.output, 'bench/data/search');

const run = promisify(execFile);

/** Search with few products, beside the peer. */
export async function shopPeer() {
  const server = await startServer();
  try {
    const shop = { server, admin: await signIn('admin@example.com'), token: await signIn('employee@example.com') };
    await bring(shop, 0, FEW);
    await beside(shop);
  } finally {
    await server.stop();
  }
}

/** What more products cost. */
export async function shopWindow() {
  const server = await startServer();
  try {
    const shop = { server, admin: await signIn('admin@example.com'), token: await signIn('employee@example.com') };
    await bring(shop, 0, FEW);
    const few = await measure(shop, FEW);
    await bring(shop, FEW, MANY);
    const many = await measure(shop, MANY);
    growth(few, many);
  } finally {
    await server.stop();
  }
}

/** Imports products, and tells how fast they came, how fast the index followed and what that took. */
async function bring(shop, from, to) {
  const file = join(folders.work, 'goods.csv');
  await mkdir(folders.work, { recursive: true });
  await writeGoods(file, from, to);
  const began = performance.now();
  const done = await importProducts(shop.admin, file);
  const seconds = (performance.now() - began) / 1000;
  if (done.created !== to - from) {
    throw new Error(`Not imported: ${JSON.stringify(done)}`);
  }
  await until(async () => (await total(shop.token)) >= to);
  const followed = (performance.now() - began) / 1000;
  const bytes = (await stat(file)).size;
  table(
    `Import of ${to - from} products into ${from}, ${show(bytes / 1e6, 'MB')} of CSV`,
    ['', ''],
    [
      ['rows a second', show((to - from) / seconds)],
      ['until the last one is found', show(followed, 's')],
      ['index on disk', show((await sizeOf(INDEX)) / 1e6, 'MB')],
      ['heap held by the server', show(await liveHeap(shop.server.pid), 'MB')],
      ['memory of the server', show(await memory(shop.server.pid), 'MB')],
      ['memory of the database', show(await databaseMemory(), 'MB')],
    ],
  );
}

async function measure(shop, count) {
  const asked = questions(QUESTIONS).map(encodeURIComponent);
  const begun = questions(QUESTIONS).map((words) => encodeURIComponent(words.slice(0, BEGINNING)));
  const ids = await someIds(shop.token);
  const kinds = {
    'search, kept': () => script('kept', asked.slice(0, KEPT_ANSWERS).map((q) => `/products/search?q=${q}`)),
    'search, not kept': (round) => script('new', asked.map((q) => `/products/search?q=${q}&maxPrice=`), round),
    suggest: () => script('suggest', begun.map((q) => `/products/suggest?q=${q}`)),
    'product page, kept': () => script('page', ids.map((id) => `/products/${id}`)),
  };
  const figures = {};
  const rows = [];
  for (const [name, paths] of Object.entries(kinds)) {
    for (const connections of CONNECTIONS) {
      const rounds = [];
      for (let round = 0; round <= ROUNDS; round++) {
        rounds.push(await ask(shop.token, connections, await paths(`${connections}${round}${count % 7}`)));
      }
      rounds.shift();
      const p99 = rounds.map((one) => one.p99);
      figures[`${name}, ${connections} connections`] = median(p99);
      rows.push([name, connections, spread(rounds.map((one) => one.rate)), spread(rounds.map((one) => one.p50), 'ms'), spread(p99, 'ms')]);
    }
  }
  rows.push(...(await newPages(shop, count)));
  table(
    `${count} products, ${ROUNDS} × ${SECONDS} s, signed in, the first round left out`,
    ['', 'connections', 'requests/s', 'p50', 'p99'],
    rows,
  );
  return figures;
}

/** Each product once, after the stock of all of them has changed. */
async function newPages(shop, count) {
  const file = join(folders.work, 'stock.csv');
  const pages = Math.min(count, FEW);
  await writeStock(file, pages, 1);
  await importProducts(shop.admin, file);
  await pause(2_000);
  const ids = await idsOf(pages);
  const rounds = await ask(shop.token, CONNECTIONS[0], await inOrder(ids), quick ? 1 : 2);
  return [['product page, not kept', CONNECTIONS[0], show(rounds.rate), show(rounds.p50, 'ms'), show(rounds.p99, 'ms')]];
}

/** Search, asked in turns of the product and of another shop with the same products. */
async function beside(shop) {
  const peer = await startVendure(FEW);
  try {
    const asked = questions(QUESTIONS);
    const own = (round) => script('beside', asked.map((q) => `/products/search?q=${encodeURIComponent(q)}&maxPrice=`), round);
    const kept = () => script('beside-kept', asked.slice(0, KEPT_ANSWERS).map((q) => `/products/search?q=${encodeURIComponent(q)}`));
    const posts = await postScript(asked.map(peer.body));
    const rows = [];
    for (const connections of PEER_CONNECTIONS) {
      const figures = { kept: [], own: [], peer: [] };
      for (let round = 0; round <= ROUNDS; round++) {
        await until(peer.isIdle);
        figures.kept.push((await ask(shop.token, connections, await kept())).rate);
        figures.own.push((await ask(shop.token, connections, await own(`9${connections}${round}`))).rate);
        figures.peer.push((await wrk(peer.url, { connections, seconds: PEER_SECONDS, script: posts })).rate);
      }
      Object.values(figures).forEach((rates) => rates.shift());
      const against = (rates) => ratio(median(rates), median(figures.peer));
      rows.push(
        [`kept, ${connections} connections`, spread(figures.kept), spread(figures.peer), against(figures.kept)],
        [`not kept, ${connections} connections`, spread(figures.own), spread(figures.peer), against(figures.own)],
      );
    }
    table(
      `Search among ${FEW} products, requests/s, ${ROUNDS} × ${SECONDS} s (Vendure ${PEER_SECONDS} s) in turns; aim: ${AIM.peer} ×`,
      ['', 'product', 'Vendure', 'product against Vendure'],
      rows,
    );
  } finally {
    await peer.stop();
  }
}

function growth(few, many) {
  table(
    `p99 with ${MANY} products against ${FEW}, aim: less than ${AIM.growth} ×`,
    ['', `${FEW}`, `${MANY}`, 'growth'],
    Object.keys(few).map((name) => [name, show(few[name], 'ms'), show(many[name], 'ms'), ratio(many[name], few[name])]),
  );
}

const ask = (token, connections, file, seconds = SECONDS) =>
  wrk(base, { connections, seconds, headers: [`Authorization: Bearer ${token}`], script: file });

/** Asks for the paths in turn; a path that ends in an equals sign gets another number each time, so that no answer is kept. */
async function script(name, paths, round = 0) {
  const file = join(folders.work, `${name}.lua`);
  await writeFile(
    file,
    `local paths = {${paths.map((path) => `'/api/v1${path}'`).join(',')}}
local n = 0
request = function()
  n = n + 1
  local path = paths[n % #paths + 1]
  if path:sub(-1) == '=' then path = path .. string.format('%d.%02d', 100000 + ${round} * 1000 + math.floor(n / 100), n % 100) end
  return wrk.format('GET', path)
end
`,
  );
  return file;
}

async function postScript(bodies) {
  const file = join(folders.work, 'post.lua');
  await writeFile(
    file,
    `local bodies = {${bodies.map((body) => `[==[${body}]==]`).join(',')}}
local n = 0
request = function()
  n = n + 1
  return wrk.format('POST', nil, { ['content-type'] = 'application/json' }, bodies[n % #bodies + 1])
end
`,
  );
  return file;
}

async function inOrder(ids) {
  const file = join(folders.work, 'pages.lua');
  await writeFile(
    file,
    `local ids = {${ids.join(',')}}
local n = 0
request = function()
  n = n + 1
  return wrk.format('GET', '/api/v1/products/' .. ids[n % #ids + 1])
end
`,
  );
  return file;
}

const total = async (token) => (await call('GET', '/products/search?q=bench&pageSize=1', token)).pagination.total;

const someIds = async (token) =>
  (await call('GET', '/products?pageSize=100&sort=newest', token)).data.map((product) => product.id);

const idsOf = async (count) =>
  (await psql(`select id from catalog.product where sku like 'BENCH-%' order by id limit ${count}`)).split('\n').filter(Boolean);

const sizeOf = async (folder) => Number((await run('du', ['-sb', folder])).stdout.split('\t')[0]);
