// Fetches what was added, changed or deleted since the last call.
// The first call has nothing to compare with and begins at the newest version.
import { readFile, writeFile } from 'node:fs/promises';

const FEED = '__SITE__/feed';

async function get(path) {
  const key = { 'X-API-Key': process.env.COMMISSARY_KEY };
  const answer = await fetch(FEED + path, { headers: key });
  if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`);
  return answer.json();
}

const mark = await readFile('orders.version', 'utf8').catch(() => undefined);
const since = mark?.trim() ?? (await get('/status')).version;

// 404 means that changes since so long ago are no longer known: download all orders again.
const changes = await get(`/fetch-data?since=${since}`);
for (const order of changes.data) {
  void order; // put it in the place of the one with the same key, if you have one
}
for (const key of changes.deleted) {
  void key; // drop the one with this key
}

await writeFile('orders.version', String(changes.version));
console.log(
  `${changes.data.length} added or changed, ${changes.deleted.length} deleted, version ${changes.version}`,
);
