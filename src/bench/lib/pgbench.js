// The reference of what is written: pgbench writing as many rows, bare, in as many transactions, to the same PostgreSQL.
import { execFile } from 'node:child_process';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { psql } from './database.js';
import { quantile } from './figures.js';
import { folders, ports } from './settings.js';
import { width } from './writes.js';

const NAME = 'bare';
const ROWS = 20_000;
const THREADS = 1;

const run = promisify(execFile);

/** Makes a database with a table for each that is written to: a key, a number, and text that makes its rows as wide. */
export async function prepareBare(transactions, rowsOf) {
  await psql(`set client_min_messages = warning; drop database if exists ${NAME}; drop role if exists ${NAME};`);
  await psql(`create role ${NAME} login password '${NAME}'; create database ${NAME} owner ${NAME};`);
  const tables = new Set(transactions.flatMap(({ steps }) => steps.map(({ table }) => table)));
  const script = [];
  for (const table of tables) {
    const filler = Math.max(0, (await width(table)) - 40);
    script.push(
      `create table ${bare(table)} (id bigint generated always as identity primary key, number integer not null default 0,
         filler text not null default repeat('x', ${filler}));`,
      `insert into ${bare(table)} (number) select 0 from generate_series(1, ${rowsOf[table] ?? ROWS});`,
    );
  }
  await asOwner('psql', ['-X', '-q', '-v', 'ON_ERROR_STOP=1', '-c', `${script.join('\n')} analyze;`]);
}

/** Writes the script of one order: its transactions one after the other, of each table and kind one statement. */
export async function bareScript(name, transactions, rowsOf) {
  let keys = 0;
  const lines = [];
  for (const { steps, times } of transactions) {
    for (let time = 0; time < Math.round(times); time++) {
      lines.push('begin;');
      for (const { table, operation, rows } of steps) {
        const ids = Array.from({ length: rows }, () => `k${keys++}`);
        if (operation === 'INSERT') {
          lines.push(`insert into ${bare(table)} (number) values ${ids.map(() => '(0)').join(', ')};`);
        } else {
          lines.unshift(...ids.map((id) => `\\set ${id} random(1, ${rowsOf[table] ?? ROWS})`));
          const which = `where id in (${ids.map((id) => `:${id}`).join(', ')})`;
          lines.push(
            operation === 'UPDATE'
              ? `update ${bare(table)} set number = number + 1 ${which};`
              : `delete from ${bare(table)} ${which};`,
          );
        }
      }
      lines.push('commit;');
    }
  }
  const file = join(folders.work, `${name}.sql`);
  await writeFile(file, `${lines.join('\n')}\n`);
  return file;
}

/** Orders a second, and the milliseconds that each took. */
export async function pgbench(script, clients, seconds) {
  const logs = join(folders.work, 'pgbench');
  await rm(logs, { recursive: true, force: true });
  await mkdir(logs, { recursive: true });
  const { stdout } = await asOwner('pgbench', [
    '-n', '-M', 'prepared', '-f', script, '-c', String(clients), '-j', String(THREADS), '-T', String(seconds),
    '--max-tries', '10', '-l', '--log-prefix', join(logs, 'log'),
  ]);
  const lines = await Promise.all((await readdir(logs)).map((name) => readFile(join(logs, name), 'utf8')));
  const times = lines.flatMap((text) => text.split('\n').filter(Boolean)).map((line) => Number(line.split(' ')[2]) / 1000);
  return { rate: Number(/tps = ([\d.]+)/.exec(stdout)[1]), p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
}

const bare = (table) => table.replace('.', '_');

const asOwner = (program, args) =>
  run(program, args, {
    env: { ...process.env, PGHOST: '127.0.0.1', PGPORT: String(ports.database), PGUSER: NAME, PGPASSWORD: NAME, PGDATABASE: NAME },
    maxBuffer: 1 << 26,
  });
