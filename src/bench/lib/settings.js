// What all parts agree on: where the pieces are, which ports they take, how large the numbers are.
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    runtime: { type: 'string' },
    size: { type: 'string', default: 'full' },
    only: { type: 'string', default: '' },
  },
});

export const home = fileURLToPath(new URL('..', import.meta.url));
const target = join(home, 'target');

export const quick = values.size === 'quick';
export const only = values.only.split(',').filter(Boolean);
export const folders = {
  runtime: values.runtime ?? join(home, '../../.liberty/wlp'),
  users: join(target, 'usr'),
  output: join(target, 'output'),
  upstream: join(target, 'upstream'),
  work: join(target, 'work'),
  postgres: join(target, 'output/bench/postgres'),
  snapshots: join(target, 'output/bench/data/feed/snapshots'),
};
export const ports = {
  http: 19080,
  https: 19443,
  database: 19432,
  jms: 19276,
  jmsTls: 19286,
  upstream: 19081,
  peer: 19082,
  nginx: 19083,
  mariadb: 19084,
  phpMyAdmin: 19085,
  gateway: 19086,
};
export const base = `http://localhost:${ports.http}`;
