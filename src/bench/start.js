// How long the server takes until it is ready, and what it occupies then.
import { median, show, spread, table } from './lib/figures.js';
import { databaseMemory, memory, startServer } from './lib/processes.js';
import { quick } from './lib/settings.js';

const STARTS = quick ? 1 : 3;
const AIM = { seconds: 15, megabytes: 600 };

/** Answers the server of the last start, still running. */
export async function start() {
  const first = await startServer();
  await first.stop();
  const seconds = [];
  const resident = [];
  let server;
  for (let i = 0; i < STARTS; i++) {
    await server?.stop();
    server = await startServer();
    seconds.push(server.seconds);
    resident.push(await memory(server.pid));
  }
  table(
    `Start of the server, ${STARTS} warm starts`,
    ['', 'figure', 'against the aim'],
    [
      ['first start, database made', show(first.seconds, 's'), ''],
      ['process start → ready', spread(seconds, 's'), `${show(median(seconds) / AIM.seconds)} × of ${AIM.seconds} s`],
      ['resident memory then', spread(resident, 'MB'), `${show(median(resident) / AIM.megabytes)} × of ${AIM.megabytes} MB`],
    ],
  );
  return server;
}

export async function memoryAfterLoad(server) {
  const resident = await memory(server.pid);
  table(
    'Resident memory after all of the above',
    ['', 'figure', 'against the aim'],
    [
      ['server', show(resident, 'MB'), `${show(resident / AIM.megabytes)} × of ${AIM.megabytes} MB`],
      ['PostgreSQL, all processes', show(await databaseMemory(), 'MB'), ''],
    ],
  );
}
