// The night of the diaries: summing the day of a hundred thousand people with four meals each, against one bare aggregate.
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { psql } from './lib/database.js';
import { median, ratio, show, spread, table } from './lib/figures.js';
import { databaseMemory, liveHeap, memoryWatch, startServer } from './lib/processes.js';
import { folders, quick } from './lib/settings.js';

const PEOPLE = quick ? 5_000 : 100_000;
const MEALS = 4;
const NIGHTS = quick ? 2 : 3;
const AIM = 5;
const PATIENCE = 600_000;
const ZONE = 'America/Edmonton';
const COLLECTIONS = join(folders.work, 'collections.log');
const settings = { COMMISSARY_DEALS_UPSTREAM_URL: '', JVM_ARGS: `-Xlog:gc:file=${COLLECTIONS}` };
const NUTRIENTS = [
  'energy_kcal', 'protein_g', 'carbohydrate_g', 'fat_g', 'fibre_g', 'sugars_g', 'sodium_mg', 'saturated_fat_g',
  'cholesterol_mg', 'potassium_mg', 'calcium_mg', 'iron_mg', 'magnesium_mg', 'vitamin_c_mg', 'vitamin_d_ug', 'vitamin_b12_ug',
];

export async function nutritionNight() {
  const server = await startServer(settings);
  try {
    await bring();
    const before = await liveHeap(server.pid);
    const watch = await memoryWatch(server.pid, COLLECTIONS);
    const nights = [];
    for (let night = 0; night < NIGHTS; night++) {
      nights.push({ ...(await aggregate()), ...(await sumUp()) });
    }
    await report({ before, ...(await watch.most()), after: await liveHeap(server.pid) }, nights);
  } finally {
    await server.stop();
  }
}

/** People with goals and with meals of yesterday, in one zone: all their days end at once. */
async function bring() {
  // A meal is a quarter of what is wanted, give or take a third: some twelve people of a hundred miss a goal.
  const amounts = NUTRIENTS.map((_, i) => `round((${i === 0 ? 500 : 40} * (0.7 + 0.6 * random()))::numeric, 2)`).join(', ');
  await psql(`
    set session_replication_role = replica;
    insert into identity.account (email, email_key, full_name, time_zone, role, active, email_verified, password_hash,
        password_changed_at, created_at)
    select 'eater' || n || '@example.com', 'eater' || n || '@example.com', 'Robin', '${ZONE}', 'EMPLOYEE', true, true, '',
        now(), now()
    from generate_series(1, ${PEOPLE}) as n;
    insert into days.goals (account_id, from_day, energy_kcal, protein_g, carbohydrate_g, fat_g, fibre_g, sodium_mg, set_at)
    select id, '2026-01-01', 2000, 160, 160, 160, 160, 160, now()
    from identity.account where email like 'eater%';
    insert into meals.meal (account_id, status, description, words, eaten_at, zone, day, parsed_by, ${NUTRIENTS.join(', ')},
        told_at, updated_at)
    select id, 'COMPLETED', 'Lunch', 'lunch', now() - interval '1 day', '${ZONE}', ${yesterday}, 'PARSER', ${amounts}, now(), now()
    from identity.account, generate_series(1, ${MEALS}) where email like 'eater%';
    vacuum analyze meals.meal;`);
}

const yesterday = `(now() at time zone '${ZONE}')::date - 1`;

/** The reference: the same sums of the same rows by the bare statement, which keeps nothing; the best of three. */
async function aggregate() {
  const sums = NUTRIENTS.map((column) => `sum(${column})`).join(', ');
  const times = [];
  for (let round = 0; round < 3; round++) {
    const plan = await psql(
      `explain (analyze, timing off, format json) select account_id, day, count(*), ${sums} from meals.meal
       where day = ${yesterday} group by account_id, day;`,
    );
    times.push(JSON.parse(plan)[0]['Execution Time']);
  }
  return { bare: Math.min(...times) };
}

/** Lets the server sum: by the queue's own record from the start of the first job to the end of the last. */
async function sumUp() {
  await psql(`
    delete from days.summary;
    delete from jobs.job where type in ('nutrition.sum-days', 'notifications.goals-missed');
    vacuum days.summary;
    insert into days.diarist select id, '${ZONE}', ${yesterday} from identity.account where email like 'eater%'
    on conflict (account_id) do update set next_day = excluded.next_day;`);
  const limit = Date.now() + PATIENCE;
  let summed;
  do {
    if (Date.now() > limit) {
      throw new Error('The night does not end');
    }
    await pause(500);
    summed = Number(await psql(`select count(*) from days.summary where day = ${yesterday};`));
  } while (summed < PEOPLE);
  const [milliseconds, jobs] = (
    await psql(`
      select round(1000 * extract(epoch from max(finished_at) - min(started_at))), count(*)
      from jobs.job where type = 'nutrition.sum-days' and state = 'COMPLETED';`)
  ).split('|');
  const missed = Number(await psql('select count(*) from days.summary where cardinality(told) > 0;'));
  await told();
  return { night: Number(milliseconds), jobs: Number(jobs), missed };
}

/** What people are told comes afterwards, by other jobs; the next night begins when they are done. */
async function told() {
  while (
    Number(await psql(`select count(*) from jobs.job where state in ('WAITING', 'ACTIVE') and type like 'notifications.%'
      or state in ('WAITING', 'ACTIVE') and type like 'realtime.%';`)) > 0
  ) {
    await pause(1_000);
  }
}

async function report(memory, nights) {
  const of = (name) => nights.map((night) => night[name]);
  const [night, bare] = [median(of('night')), median(of('bare'))];
  table(
    `The night of ${PEOPLE} people with ${MEALS} meals each, ${NIGHTS} nights`,
    ['', ''],
    [
      ['all summed and stored', spread(of('night'), 'ms')],
      ['bare aggregate over the same meals', spread(of('bare'), 'ms')],
      ['ratio', `${ratio(night, bare)} (aim ≤ ${AIM} ×, ${night <= AIM * bare ? 'met' : 'missed'})`],
      ['people a second', show((1000 * PEOPLE) / night)],
      ['jobs', show(median(of('jobs')))],
      ['people who missed a goal', show(median(of('missed')))],
      ['heap held before, at most after a collection, after all nights', ['before', 'heap', 'after'].map((when) => show(memory[when], 'MB')).join(', ')],
      ['memory of the server, at most', show(memory.resident, 'MB')],
      ['memory of the database', show(await databaseMemory(), 'MB')],
    ],
  );
}
