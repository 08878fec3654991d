// Starts the server and the upstream, and ends what it started.
import { execFile, spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { base, folders, home, ports } from './settings.js';

const DEMO_ACCOUNTS = join(home, '../demo/src/main/resources/demo/db');
const PATIENCE = 180_000;

const run = promisify(execFile);

const settings = {
  COMMISSARY_HTTP_PORT: ports.http,
  COMMISSARY_HTTPS_PORT: ports.https,
  COMMISSARY_HTTP_HOST: 'localhost',
  COMMISSARY_JMS_PORT: ports.jms,
  COMMISSARY_JMS_SSL_PORT: ports.jmsTls,
  COMMISSARY_DB_EMBEDDED_PORT: ports.database,
  COMMISSARY_BASE_URL: base,
  COMMISSARY_MIGRATIONS_EXTRA_LOCATION: DEMO_ACCOUNTS,
  COMMISSARY_DEALS_UPSTREAM_URL: `http://localhost:${ports.upstream}/flashfood/api/v1`,
  COMMISSARY_DEALS_UPSTREAM_KEY: 'demo-key',
  // Polls begin when a benchmark says so, and one city is applied after the other: statements do not wait for a core.
  COMMISSARY_DEALS_POLL_INTERVAL: 'P1D',
  COMMISSARY_DEALS_CITIES_AT_A_TIME: 1,
  // A million products take longer than a credential lasts.
  COMMISSARY_IDENTITY_ACCESS_TOKEN_LIFETIME: 'PT1H',
  COMMISSARY_WEB_LIMIT_PER_ADDRESS: 0,
  COMMISSARY_WEB_LIMIT_PER_USER: 0,
  COMMISSARY_WEB_LIMIT_PER_KEY: 0,
};

/** Starts the server, with more settings if need be; answers once it is ready, with the time that took and its process. */
export async function startServer(more = {}) {
  if (await isReady()) {
    throw new Error(`Another server answers at ${base}`);
  }
  await mkdir(folders.work, { recursive: true });
  const log = createWriteStream(join(folders.work, 'server.log'), { flags: 'a' });
  const began = performance.now();
  const script = spawn(join(folders.runtime, 'bin/server'), ['run', 'bench'], {
    env: { ...process.env, ...asText({ ...settings, ...more }), WLP_USER_DIR: folders.users, WLP_OUTPUT_DIR: folders.output },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  script.stdout.pipe(log);
  script.stderr.pipe(log);
  const ended = new Promise((resolve) => script.once('exit', resolve));
  while (!(await isReady())) {
    if (script.exitCode !== null || performance.now() - began > PATIENCE) {
      process.kill(await javaBelow(script.pid).catch(() => script.pid));
      throw new Error(`The server does not start; ${folders.work}/server.log tells why`);
    }
    await pause(20);
  }
  const seconds = (performance.now() - began) / 1000;
  const pid = await javaBelow(script.pid);
  return {
    seconds,
    pid,
    async stop() {
      process.kill(pid, 'SIGTERM');
      await ended;
    },
  };
}

/** Starts the upstream of the demo as a program of its own. */
export async function startUpstream() {
  const classes = ['classes', 'lib/*'].map((part) => join(folders.upstream, 'WEB-INF', part)).join(':');
  const java = spawn('java', ['-Xmx512m', '-cp', classes, 'commissary.demo.DemoMain', String(ports.upstream)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve, reject) => {
    java.stdout.once('data', resolve);
    java.once('exit', () => reject(new Error('The upstream does not start')));
  });
  return { stop: () => java.kill() };
}

/** Megabytes of a process that are in memory, and those of the database beside it, shared pages counted once. */
export async function memory(pid) {
  return inStatus(pid, 'VmRSS');
}

async function inStatus(pid, name) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)[1]) / 1024;
}

/** Megabytes of a Java process's heap that are still held after a collection. */
export async function liveHeap(pid) {
  await run('jcmd', [String(pid), 'GC.run']);
  const { stdout } = await run('jcmd', [String(pid), 'GC.heap_info']);
  return Number(/used (\d+)K/.exec(stdout)[1]) / 1024;
}

/** From now on, the most megabytes in memory, and of the heap after any collection that the log of the collector tells of. */
export async function memoryWatch(pid, log) {
  const from = (await stat(log)).size;
  // Forgets the most so far.
  await writeFile(`/proc/${pid}/clear_refs`, '5');
  return {
    async most() {
      const after = (await readFile(log, 'utf8')).slice(from).matchAll(/Pause.*->(\d+)M/g);
      return { heap: Math.max(...[...after].map(([, megabytes]) => Number(megabytes))), resident: await inStatus(pid, 'VmHWM') };
    },
  };
}

export async function databaseMemory() {
  const postmaster = Number((await readFile(join(folders.postgres, 'cluster/postmaster.pid'), 'utf8')).split('\n')[0]);
  const pids = [postmaster, ...(await childrenOf(postmaster))];
  const kilobytes = await Promise.all(
    pids.map(async (pid) => {
      const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
      return Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0);
    }),
  );
  return kilobytes.reduce((a, b) => a + b, 0) / 1024;
}

async function isReady() {
  return fetch(`${base}/health/ready`)
    .then(async (answer) => {
      await answer.arrayBuffer();
      return answer.ok;
    })
    .catch(() => false);
}

/** The script either becomes the Java process or starts it. */
async function javaBelow(pid) {
  if ((await readFile(`/proc/${pid}/comm`, 'utf8')).trim() === 'java') {
    return pid;
  }
  for (const child of await childrenOf(pid)) {
    if ((await readFile(`/proc/${child}/comm`, 'utf8')).trim() === 'java') {
      return child;
    }
  }
  throw new Error('The server runs, but its process was not found');
}

async function childrenOf(parent) {
  const children = [];
  for (const name of await readdir('/proc')) {
    if (/^\d+$/.test(name)) {
      const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
      if (Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === parent) {
        children.push(Number(name));
      }
    }
  }
  return children;
}

const asText = (values) => Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]));
