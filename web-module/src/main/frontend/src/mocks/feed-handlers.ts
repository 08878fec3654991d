import { http } from 'msw';
import { isEmpty, listOf, mood, ok } from './answers';
import { decide, emptyOverview, feed, letSyncBeHeld, letSyncFail, letSyncRun } from './orders-feed';

const api = (path: string) => `*/api/v1/feed${path}`;

const setOff: Record<string, () => void> = {
  held: letSyncBeHeld,
  failed: letSyncFail,
  running: () => letSyncRun('DOWNLOAD', 34),
};

/** In the browser, `localStorage['mock.feed']` says what the feed is like. */
setOff[globalThis.localStorage.getItem('mock.feed') ?? '']?.();

export const feedHandlers = [
  http.get(
    api('/overview'),
    async () => (await mood()) ?? ok(isEmpty() ? emptyOverview : feed.overview),
  ),
  http.get(
    api('/syncs'),
    async ({ request }) => (await mood()) ?? listOf(request, isEmpty() ? [] : feed.syncs),
  ),
  http.post(api('/sync'), () => {
    letSyncRun('CONNECT', 0);
    return ok({ status: 'triggered' }, 202);
  }),
  http.post(api('/syncs/:id/confirm'), () => {
    decide('CONFIRMED');
    letSyncRun('CONNECT', 0);
    return ok(null);
  }),
  http.post(api('/syncs/:id/refuse'), () => {
    decide('REFUSED');
    return ok(null);
  }),
];
