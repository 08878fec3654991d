// Runs the benchmarks and prints their figures. See src/docs/performance.md.
import { mkdir, rm } from 'node:fs/promises';
import { cpus, loadavg, totalmem } from 'node:os';
import { feedDownloads } from './feed-downloads.js';
import { feedSyncs } from './feed-syncs.js';
import { foodSearch } from './food-search.js';
import { mealParser } from './meal-parser.js';
import { nutritionNight } from './nutrition-night.js';
import { pollLarge, pollSmall } from './poll.js';
import { reads } from './reads.js';
import { shopPeer, shopWindow } from './shop-window.js';
import { sockets } from './sockets.js';
import { memoryAfterLoad, start } from './start.js';
import { till } from './till.js';
import { startServer, startUpstream } from './lib/processes.js';
import { showUpstream } from './lib/product.js';
import { folders, only } from './lib/settings.js';
import { cities, pollOf } from './lib/world.js';

const wanted = (name) => only.length === 0 || only.includes(name);

const load = () => console.log(`${new Date().toISOString()}, load ${loadavg().map((n) => n.toFixed(1)).join(' ')}`);

await rm(folders.output, { recursive: true, force: true });
await rm(folders.work, { recursive: true, force: true });
await mkdir(folders.work, { recursive: true });
console.log(`${cpus().length} cores (${cpus()[0].model}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`);
load();

const onOneServer = { sockets, reads, poll: async () => pollLarge(await pollSmall()) };
const onTheirOwn = {
  'feed-downloads': feedDownloads,
  'feed-syncs': feedSyncs,
  'food-search': foodSearch,
  'meal-parser': mealParser,
  'shop-peer': shopPeer,
  till,
  'shop-window': shopWindow,
  'nutrition-night': nutritionNight,
};

if (wanted('start') || Object.keys(onOneServer).some(wanted)) {
  await measureOnOneServer();
}
for (const [name, benchmark] of Object.entries(onTheirOwn)) {
  if (wanted(name)) {
    load();
    await benchmark();
  }
}
load();

async function measureOnOneServer() {
  const upstream = await startUpstream();
  let server;
  try {
    // The server polls at its first start.
    await showUpstream(cities(5).map((city) => pollOf(city, { stores: 1, items: 20, round: 0 })));
    server = wanted('start') ? await start() : await startServer();
    for (const [name, benchmark] of Object.entries(onOneServer)) {
      if (wanted(name)) {
        load();
        await benchmark();
      }
    }
    await memoryAfterLoad(server);
  } finally {
    await server?.stop();
    upstream.stop();
  }
}
