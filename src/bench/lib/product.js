// The product as its clients see it, and the upstream it asks.
import { createReadStream } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { base, ports } from './settings.js';

const PASSWORD = 'commissary-demo';
const OVER = ['DONE', 'FAILED'];

/** Signs a demo account in. */
export async function signIn(email) {
  const answer = await call('POST', '/auth/login', undefined, { email, password: PASSWORD });
  return answer.data.accessToken;
}

export async function call(method, path, token, body) {
  const answer = await fetch(`${base}/api/v1${path}`, {
    method,
    headers: {
      ...(body && { 'content-type': 'application/json' }),
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: body && JSON.stringify(body),
  });
  const text = await answer.text();
  if (!answer.ok) {
    throw new Error(`${method} ${path}: ${answer.status} ${text}`);
  }
  return text ? JSON.parse(text) : undefined;
}

/** Imports products from a CSV file; answers what the import says of itself at its end. */
export async function importProducts(admin, file) {
  const answer = await fetch(`${base}/api/v1/imports?kind=products&fileName=goods.csv`, {
    method: 'POST',
    headers: { authorization: `Bearer ${admin}`, 'content-type': 'text/csv' },
    body: createReadStream(file),
    duplex: 'half',
  });
  const { data } = await answer.json();
  let now = data;
  await until(async () => {
    now = (await call('GET', `/imports/${data.id}`, admin)).data;
    return OVER.includes(now.state);
  });
  return now;
}

/** Waits until something holds, for half an hour at most. */
export async function until(holds) {
  const limit = Date.now() + 1_800_000;
  while (!(await holds())) {
    if (Date.now() > limit) {
      throw new Error('Waited for half an hour');
    }
    await pause(250);
  }
}

/** What the upstream shows from now on: the latest poll of each city. */
export async function showUpstream(polls) {
  await control('/control/script', { polls });
  await control('/control/script/step', { step: polls.length - 1 });
}

/** Starts a poll and waits for the runs over all cities; answers their records. */
export async function poll(admin, cities) {
  const before = await latestRun(admin);
  const limit = Date.now() + 300_000;
  while ((await call('POST', '/deals/poll', admin)).data.status !== 'started') {
    await giveUpAfter(limit);
  }
  for (;;) {
    const runs = [];
    for (let page = 1; page <= Math.ceil(cities / 100); page++) {
      runs.push(...(await call('GET', `/deals/runs?page=${page}&pageSize=100`, admin)).data);
    }
    const now = runs.filter((run) => run.id > before);
    if (now.length >= cities && now.every((run) => run.state !== 'RUNNING')) {
      const failed = now.find((run) => run.state === 'FAILED');
      if (failed) {
        throw new Error(`A run failed: ${JSON.stringify(failed)}`);
      }
      return now;
    }
    await giveUpAfter(limit);
  }
}

/** Waits until no job waits or runs: what a poll sets off does not disturb the next. */
export async function settle(admin) {
  const limit = Date.now() + 300_000;
  for (;;) {
    const { jobs } = (await call('GET', '/admin/overview', admin)).data;
    if (jobs.waiting + jobs.active === 0) {
      return;
    }
    await giveUpAfter(limit);
  }
}

async function latestRun(admin) {
  return (await call('GET', '/deals/runs?pageSize=1', admin)).data[0]?.id ?? 0;
}

async function giveUpAfter(limit) {
  if (Date.now() > limit) {
    throw new Error('Waited for five minutes');
  }
  await pause(100);
}

async function control(path, body) {
  const answer = await fetch(`http://localhost:${ports.upstream}${path}`, { method: 'POST', body: JSON.stringify(body) });
  if (!answer.ok) {
    throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  }
}
