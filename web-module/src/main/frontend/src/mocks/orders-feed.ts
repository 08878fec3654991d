import type { FeedOverview, SyncView } from '@/lib/api/types';
import { ago } from './clock';

const ORDERS = 102_052;

function ended(index: number): SyncView {
  return {
    id: 400 - index,
    state: 'DONE',
    askedBy: index % 5 === 3 ? 'user admin@example.com' : 'the clock',
    startedAt: ago({ minutes: index * 60 + 12 }),
    finishedAt: ago({ minutes: index * 60 + 11.4 }),
    step: 'SNAPSHOT',
    progress: 100,
    rows: ORDERS - index * 31,
    added: (index * 7) % 40,
    changed: (index * 13) % 90,
    deleted: index % 3,
    version: 211 - index,
    drift: [],
  };
}

function without<Of extends object, Name extends keyof Of>(
  of: Of,
  ...names: Name[]
): Omit<Of, Name> {
  const rest = { ...of };
  for (const name of names) Reflect.deleteProperty(rest, name);
  return rest;
}

const failed: SyncView = {
  ...without(ended(2), 'version'),
  state: 'FAILED',
  askedBy: 'api_key Warehouse sync',
  step: 'DOWNLOAD',
  progress: 31,
  rows: 0,
  added: 0,
  changed: 0,
  deleted: 0,
  errorCode: 'FEED_SOURCE_TRUNCATED',
  error: 'The export ends in the middle of order 48,113; 102,049 were there before it',
};

const held: SyncView = {
  ...without(ended(0), 'version'),
  state: 'HELD',
  progress: 80,
  rows: 1213,
  added: 12,
  changed: 3,
  deleted: 100_820,
  errorCode: 'FEED_MASS_DELETION',
  error: '100820 of 102021 orders would be deleted; an administrator has to confirm that',
  drift: [
    { column: 'loyalty_tier', now: 'varchar(20)' },
    { column: 'fax', before: 'varchar(40)' },
    { column: 'total', before: 'decimal(10,2)', now: 'decimal(12,2)' },
  ],
};

const drifted: SyncView = { ...ended(4), drift: held.drift, changed: 102_001 };

/** What the mock server's feed is like; tests and pictures change it. */
export const feed: { overview: FeedOverview; syncs: SyncView[] } = {
  overview: {
    status: {
      state: 'READY',
      version: 211,
      count: ORDERS,
      lastUpdated: ago({ minutes: 12 }),
      sizeBytes: 81_231_907,
      nextRun: ago({ minutes: -48 }),
      lastSync: 400,
    },
    latest: ended(0),
  },
  syncs: Array.from({ length: 23 }, (_, index) => {
    if (index === 2) return failed;
    if (index === 4) return drifted;
    return index === 6
      ? { ...without(ended(6), 'version'), added: 0, changed: 0, deleted: 0 }
      : ended(index);
  }),
};

const pristine = structuredClone(feed);

export function resetFeed(): void {
  Object.assign(feed, structuredClone(pristine));
}

/** A sync is under way. */
export function letSyncRun(step: NonNullable<SyncView['step']>, progress: number): void {
  const latest: SyncView = {
    ...without(ended(0), 'version'),
    id: 401,
    state: 'RUNNING',
    askedBy: 'user admin@example.com',
    startedAt: ago({}),
    step,
    progress,
    rows: 0,
    added: 0,
    changed: 0,
    deleted: 0,
  };
  delete latest.finishedAt;
  feed.overview.status = { ...feed.overview.status, state: 'REFRESHING', step, progress };
  feed.overview.latest = latest;
  feed.syncs = [latest, ...feed.syncs.filter(({ id }) => id !== latest.id)];
}

/** The sync that was under way has ended well. */
export function letSyncEnd(): void {
  const latest: SyncView = { ...ended(0), id: 401, startedAt: ago({}), version: 212 };
  const status = without(feed.overview.status, 'step', 'progress');
  feed.overview = {
    status: { ...status, state: 'READY', version: 212, lastSync: 401, lastUpdated: ago({}) },
    latest,
  };
  feed.syncs = [latest, ...feed.syncs.filter(({ id }) => id !== latest.id)];
}

function degradedBy(latest: SyncView): void {
  feed.overview.status = {
    ...feed.overview.status,
    state: 'DEGRADED',
    ...(latest.error !== undefined && { lastError: latest.error }),
  };
  feed.overview.latest = latest;
  feed.syncs = [latest, ...feed.syncs.slice(1)];
}

export function letSyncBeHeld(): void {
  degradedBy(held);
  feed.overview.held = held;
}

export function letSyncFail(): void {
  degradedBy({ ...failed, id: 400, startedAt: held.startedAt });
}

/** The held sync is confirmed or refused. */
export function decide(state: 'CONFIRMED' | 'REFUSED'): void {
  const latest = { ...held, state };
  const status = without(feed.overview.status, 'lastError');
  feed.overview = { status: { ...status, state: 'READY' }, latest };
  feed.syncs = [latest, ...feed.syncs.slice(1)];
}

/** Nothing was ever fetched. */
export const emptyOverview: FeedOverview = {
  status: { state: 'EMPTY', version: 0, count: 0, sizeBytes: 0, lastSync: 0 },
};
