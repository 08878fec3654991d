// The server's own PostgreSQL, asked with psql, and what its log says of the time that statements take.
import { spawn } from 'node:child_process';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { folders, ports } from './settings.js';

const LOG = join(folders.postgres, 'log');

/** Runs a script as the superuser; answers what it prints. */
export async function psql(script) {
  const passwords = await readFile(join(folders.postgres, 'cluster/commissary-passwords.properties'), 'utf8');
  const psql = spawn(
    'psql',
    ['-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1', '-h', '127.0.0.1', '-p', String(ports.database), '-U', 'postgres', 'commissary'],
    { env: { ...process.env, PGPASSWORD: /^postgres=(.*)$/m.exec(passwords)[1] }, stdio: ['pipe', 'pipe', 'inherit'] },
  );
  let output = '';
  psql.stdout.on('data', (data) => (output += data));
  psql.stdin.end(script);
  const code = await new Promise((resolve) => psql.once('close', resolve));
  if (code !== 0) {
    throw new Error(`psql ended with ${code}`);
  }
  return output.trim();
}

/** From now on the log holds every statement with its duration. */
export async function logStatements() {
  await psql(`
    alter system set log_destination = 'jsonlog';
    alter system set log_min_duration_statement = 0;
    alter system set log_parameter_max_length = 40;
    select pg_reload_conf();`);
  await pause(500);
}

export async function logNothing() {
  await psql('alter system reset all; select pg_reload_conf();');
  await pause(500);
}

/** Where the log ends now. */
export async function mark() {
  const file = await newestLog();
  return { file, offset: file ? (await stat(file)).size : 0 };
}

/**
 * The transactions that began and ended since then, with their statements: text, start of the parameters, milliseconds
 * in the server for parsing, binding and running, and the time of the commit in milliseconds.
 */
export async function transactionsSince({ file, offset }) {
  // The collector writes a little later than the statement ends.
  await pause(500);
  const now = await newestLog();
  const text = (await readFile(now)).subarray(now === file ? offset : 0).toString();
  const open = new Map();
  const closed = [];
  for (const line of text.split('\n')) {
    const entry = parse(line);
    const timed = entry && /^duration: ([\d.]+) ms {2}(\w+)(?: [^:]*)?: ([^]*)$/.exec(entry.message);
    if (!timed) {
      continue;
    }
    const [, milliseconds, step, sql] = timed;
    if (/^begin/i.test(sql) && step !== 'bind' && step !== 'parse') {
      open.set(entry.pid, { user: entry.user, statements: [], from: at(entry), milliseconds: 0 });
    }
    const transaction = open.get(entry.pid);
    const statement = { step, sql, parameters: entry.detail ?? '', milliseconds: Number(milliseconds) };
    if (!transaction) {
      closed.push({ user: entry.user, statements: [statement], milliseconds: statement.milliseconds, from: at(entry), committed: at(entry) });
      continue;
    }
    transaction.statements.push(statement);
    transaction.milliseconds += statement.milliseconds;
    if (/^(commit|rollback)/i.test(sql) && (step === 'execute' || step === 'statement')) {
      open.delete(entry.pid);
      closed.push({ ...transaction, committed: at(entry) });
    }
  }
  return closed;
}

const at = (entry) => Date.parse(entry.timestamp.replace(' UTC', 'Z').replace(' ', 'T'));

function parse(line) {
  try {
    return line && JSON.parse(line);
  } catch {
    return undefined;
  }
}

async function newestLog() {
  const names = (await readdir(LOG)).filter((name) => name.endsWith('.json'));
  const files = await Promise.all(names.map(async (name) => ({ name, at: (await stat(join(LOG, name))).mtimeMs })));
  const newest = files.sort((a, b) => b.at - a.at)[0];
  return newest && join(LOG, newest.name);
}
