// Asks the same thing again and again with wrk.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Answers requests a second, and milliseconds that half and 99 of a hundred stay below. */
export async function wrk(url, { connections, seconds, headers = [], script }) {
  const { stdout } = await run('wrk', [
    '-t1', `-c${connections}`, `-d${seconds}s`, '--latency', '--timeout', '20s',
    ...headers.flatMap((header) => ['-H', header]),
    ...(script ? ['-s', script] : []),
    url,
  ]);
  if (/Non-2xx|Socket errors/.test(stdout)) {
    throw new Error(stdout);
  }
  return {
    rate: Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)[1]),
    p50: milliseconds(stdout, 50),
    p99: milliseconds(stdout, 99),
  };
}

function milliseconds(stdout, percent) {
  const [, amount, unit] = new RegExp(`${percent}%\\s+([\\d.]+)(us|ms|s)`).exec(stdout);
  return Number(amount) * { us: 0.001, ms: 1, s: 1000 }[unit];
}
