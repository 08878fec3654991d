// What orders bring about later, held back and let go: its work shall disturb nothing but what it is measured with.
import { setTimeout as pause } from 'node:timers/promises';
import { psql } from './database.js';

const LONG = "interval '1000 days'";
const PATIENCE = 180_000;

/** From now on new jobs wait. */
export const holdJobs = () =>
  psql(`
    create schema bench;
    create function bench.put_off() returns trigger language plpgsql as
      'begin new.run_at := new.run_at + ${LONG.replaceAll("'", "''")}; return new; end';
    create trigger put_off before insert on jobs.job for each row execute function bench.put_off();`);

/** New jobs are done again, and those that waited too. */
export const letJobsGo = () =>
  psql(`
    set client_min_messages = error;
    drop schema bench cascade;
    update jobs.job set run_at = run_at - ${LONG} where state = 'WAITING' and run_at > now() + ${LONG} / 2;`);

/** Puts off what is left to do, and what those jobs bring about that run just now; answers how many jobs that are. */
export async function putJobsOff() {
  let left = 0;
  await until(async () => {
    const [off, active] = (
      await psql(`
        with off as (
          update jobs.job set run_at = run_at + ${LONG} where state = 'WAITING' and run_at < now() + ${LONG} / 2 returning 1)
        select (select count(*) from off), (select count(*) from jobs.job where state = 'ACTIVE')`)
    ).split('|');
    left += Number(off);
    return off === '0' && active === '0';
  });
  return left;
}

/** Waits until nothing is left to do. */
export const jobsDone = () =>
  until(async () => {
    const left = await psql("select count(*) from jobs.job where state = 'ACTIVE' or state = 'WAITING' and run_at <= now()");
    return left === '0';
  });

async function until(holds) {
  const limit = Date.now() + PATIENCE;
  while (!(await holds())) {
    if (Date.now() > limit) {
      throw new Error(`Jobs are left: ${await psql('select type, state, count(*) from jobs.job group by 1, 2 order by 3 desc limit 5')}`);
    }
    await pause(100);
  }
}
