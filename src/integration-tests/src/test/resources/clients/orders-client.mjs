/**
 * A client of the orders data feed that needs nothing but Node.
 *
 *     node orders-client.mjs BASE KEY SCENARIO    prints what it saw as JSON
 *
 * The scenarios: 1 a simple fetch, 2 a fetch with a refresh in the background, 3 a stream, 4 a refresh by hand.
 */
import assert from 'node:assert/strict';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';

const [base, key, scenario] = process.argv.slice(2);

async function open(path, method = 'GET') {
  const answer = await fetch(base + path, { method, headers: { 'X-API-Key': key } });
  assert.ok(answer.ok, `${method} ${path}: ${answer.status}`);
  return answer;
}

async function ask(path, method) {
  return (await open(path, method)).json();
}

async function fetchOrders(query = '') {
  const document = await ask(`/feed/fetch-data${query}`);
  assert.equal(document.status, 'success');
  assert.equal(document.count, document.data.length);
  return document;
}

async function awaitVersionAfter(version) {
  for (;;) {
    const status = await ask('/feed/status');
    if (status.version > version && !status.updateInProgress) {
      return;
    }
    await pause(200);
  }
}

async function* events() {
  const stream = await open('/feed/fetch-data?stream=true&refresh=true');
  assert.match(stream.headers.get('content-type'), /^text\/event-stream/);
  for await (const line of createInterface({ input: Readable.fromWeb(stream.body) })) {
    if (line.startsWith('data: ')) {
      yield JSON.parse(line.slice('data: '.length));
    }
  }
}

const scenarios = {
  async 1() {
    const document = await fetchOrders();
    return { count: document.count, updated: document.last_updated };
  },

  async 2() {
    const { version } = await ask('/feed/status');
    const before = await fetchOrders('?refresh=true');
    await awaitVersionAfter(version);
    return { before: before.count, info: before._info, after: (await fetchOrders()).count };
  },

  async 3() {
    const types = [];
    const counts = {};
    for await (const event of events()) {
      types.push(event.type);
      if (event.payload) {
        counts[event.type] = event.payload.data.length;
      }
    }
    return { types, counts };
  },

  async 4() {
    const { version } = await ask('/feed/status');
    const first = await open('/feed/refresh', 'POST');
    const answer = { code: first.status, first: (await first.json()).status };
    answer.second = (await ask('/feed/refresh', 'POST')).status;
    await awaitVersionAfter(version);
    return { ...answer, after: (await fetchOrders()).count };
  },
};

console.log(JSON.stringify(await scenarios[scenario]()));
