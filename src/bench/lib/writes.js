// What transactions really write, counted in PostgreSQL's own log of changes: every row of every table, by transaction.
import { psql } from './database.js';

const RARE = 0.05;

export async function here() {
  await psql('create extension if not exists pg_walinspect;');
  return psql('select pg_current_wal_insert_lsn()');
}

/**
 * The transactions that wrote since then, alike ones together: how many there were for each of some things done, and
 * what each wrote, as `{ table, operation, rows }`. What is too rare to be part of the thing is left out: timers write too.
 */
export async function writtenSince(from, things) {
  const kinds = new Map();
  const transactions = new Map();
  for (const { xid, ...step } of await changes(from)) {
    transactions.set(xid, [...(transactions.get(xid) ?? []), step]);
  }
  for (const steps of transactions.values()) {
    const shape = steps.map((step) => Object.values(step).join(' ')).join(', ');
    const kind = kinds.get(shape) ?? kinds.set(shape, { steps, times: 0, first: kinds.size }).get(shape);
    kind.times += 1 / things;
  }
  return [...kinds.values()].filter((kind) => kind.times >= RARE).sort((a, b) => a.first - b.first);
}

/** Rows of tables, not of the catalogue, nor the parts of long values; of transactions that were committed. */
async function changes(from) {
  const lines = await psql(`
    with change as (
      select xid, start_lsn, split_part(record_type, '+', 1) as kind,
             substring(block_ref from 'rel [0-9]+/[0-9]+/([0-9]+)')::oid as file
      from pg_get_wal_records_info('${from}', pg_current_wal_insert_lsn())
      where resource_manager = 'Heap' and split_part(record_type, '+', 1) in ('INSERT', 'UPDATE', 'HOT_UPDATE', 'DELETE')
    ), ended as (
      select xid from pg_get_wal_records_info('${from}', pg_current_wal_insert_lsn())
      where resource_manager = 'Transaction' and record_type = 'COMMIT'
    )
    select c.xid::text, n.nspname || '.' || t.relname, replace(c.kind, 'HOT_', '') as operation, count(*)
    from change c
    join ended e on e.xid = c.xid
    join pg_class t on pg_relation_filenode(t.oid) = c.file and t.relkind = 'r'
    join pg_namespace n on n.oid = t.relnamespace and n.nspname not in ('pg_catalog', 'pg_toast')
    group by 1, 2, 3
    order by min(min(c.start_lsn)) over (partition by c.xid::text), 2, 3`);
  return lines.split('\n').filter(Boolean).map((line) => {
    const [xid, table, operation, rows] = line.split('|');
    return { xid, table, operation, rows: Number(rows) };
  });
}

/** Bytes of a row of a table, in the middle of the latest. */
export async function width(table) {
  return Number(await psql(`select coalesce(round(avg(pg_column_size(t))), 40) from (select * from ${table} limit 500) t`));
}
