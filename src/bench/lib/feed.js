// The orders data feed: how a server is told where orders are, and what is asked of it.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { call, signIn } from './product.js';
import { folders } from './settings.js';

const PATIENCE = 900_000;

export const ORDERS = join(folders.work, 'orders.csv');
export const FETCH = '/feed/fetch-data';
export const KEY = 'X-API-Key: demo-feed-key';

/** Settings of a server whose orders come only when a benchmark says so, and who polls no deals. */
export const feedSettings = {
  COMMISSARY_DEALS_UPSTREAM_URL: '',
  COMMISSARY_FEED_SCHEDULE: 'off',
  COMMISSARY_FEED_SOURCE: 'file',
  COMMISSARY_FEED_FILE_LOCATION: ORDERS,
};

/** Has the orders fetched; answers the record of that sync, and its seconds. */
export async function sync() {
  const admin = await signIn('admin@example.com');
  const before = (await latestSync(admin))?.id ?? 0;
  await call('POST', '/feed/sync', admin);
  const limit = Date.now() + PATIENCE;
  for (;;) {
    const latest = await latestSync(admin);
    if (latest?.id > before && latest.state !== 'RUNNING') {
      if (latest.state !== 'DONE') {
        throw new Error(`The sync did not succeed: ${JSON.stringify(latest)}`);
      }
      return { ...latest, seconds: (Date.parse(latest.finishedAt) - Date.parse(latest.startedAt)) / 1000 };
    }
    if (Date.now() > limit) {
      throw new Error(`The sync does not end: ${JSON.stringify(latest)}`);
    }
    await pause(100);
  }
}

/** The folder of the files that the server serves. */
export async function snapshot() {
  const [folder] = (await readdir(folders.snapshots)).filter((name) => /^v\d+$/.test(name));
  return join(folders.snapshots, folder);
}

async function latestSync(admin) {
  return (await call('GET', '/feed/syncs?pageSize=1', admin)).data[0];
}
