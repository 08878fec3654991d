// A payment gateway as the product's sandbox speaks with one, which takes its time over each charge.
import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

/** Starts it; answers its address, how much it has charged under how many keys, and how to end it. */
export async function startGateway(port, milliseconds) {
  const charges = new Map();
  const routes = [
    ['POST', /^\/charges$/, async ({ key, amount, currency, token }) => {
      await pause(milliseconds);
      charges.set(key, charges.get(key) ?? { id: `ch_${key}`, key, amount, currency, token, status: 'succeeded' });
      return charges.get(key);
    }],
    ['GET', /^\/charges\/([^/]+)$/, (_, key) => charges.get(key)],
    ['POST', /^\/charges\/([^/]+)\/refunds$/, ({ key, amount }, charge) => charges.has(charge) && { id: key, amount }],
  ];
  const server = createServer(async (asked, answer) => {
    let text = '';
    for await (const part of asked) {
      text += part;
    }
    const path = decodeURIComponent(asked.url);
    const [, pattern, handle] = routes.find(([method, paths]) => method === asked.method && paths.test(path)) ?? [];
    const said = handle && (await handle(text && JSON.parse(text), pattern.exec(path)[1]));
    answer.writeHead(said ? 200 : 404, { 'content-type': 'application/json' });
    answer.end(JSON.stringify(said || {}));
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, 'localhost', resolve));
  return {
    url: `http://localhost:${port}`,
    charges: () => charges.size,
    cents: () => [...charges.values()].reduce((sum, charge) => sum + charge.amount, 0),
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
