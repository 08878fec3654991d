import { screen, waitFor, within } from '@testing-library/react';
import { http } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { failure } from '@/mocks/answers';
import {
  decide,
  letSyncBeHeld,
  letSyncEnd,
  letSyncFail,
  letSyncRun,
  resetFeed,
} from '@/mocks/orders-feed';
import { setScenario } from '@/mocks/scenario';
import { open } from '@/test/open';
import { server } from '@/test/server';

beforeEach(resetFeed);

const panel = () => screen.findByRole('region', { name: 'How it is' });
const history = () => screen.findByRole('table', { name: 'Syncs' });

it('says how the feed is, and what that means', async () => {
  open('/admin/feed');

  expect(within(await panel()).getByText('Ready')).toBeVisible();
  expect(screen.getByText('Programs are served what the last sync brought.')).toBeVisible();
  expect(within(await panel()).getByText('102,052')).toBeVisible();
  expect(screen.getByText('81.2 MB')).toBeVisible();
  expect(screen.getByText('in 47 min')).toBeVisible();
});

it('says so while there is nothing', async () => {
  setScenario('empty');
  open('/admin/feed');

  expect(await screen.findByText('No syncs yet')).toBeVisible();
  expect(screen.getByText('On request')).toBeVisible();
});

it('says so when nothing can be loaded, and still lets programs be copied', async () => {
  setScenario('error');
  open('/admin/feed');

  expect(await screen.findByText('The state of the feed did not load.')).toBeVisible();
  expect(await screen.findByText('The syncs did not load.')).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Try it' })).toBeVisible();
});

describe('a sync', () => {
  it('shows its step, and its version by itself when it ends', async () => {
    const { user } = open('/admin/feed');
    await user.click(await screen.findByRole('button', { name: 'Sync now' }));
    expect(await screen.findByText('Step 1 of 5: Connect')).toBeVisible();
    expect(await screen.findByText('Running')).toBeVisible();

    letSyncRun('LOAD', 64);
    expect(await screen.findByText('Step 3 of 5: Load')).toBeVisible();
    expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '64');

    letSyncEnd();
    expect(await screen.findByText('Ready')).toBeVisible();
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
    await waitFor(async () => expect(within(await history()).getByText('212')).toBeVisible());
    expect(screen.queryByText('Running')).not.toBeInTheDocument();
  });

  it('is not started beside another one', async () => {
    letSyncRun('DOWNLOAD', 10);
    open('/admin/feed');

    await screen.findByText('Step 2 of 5: Download');
    const button = screen.getByRole('button', { name: 'Sync now' });
    expect(button).toBeDisabled();
    expect(button).toHaveAccessibleDescription('A sync is running.');
  });

  it('that cannot be started says why', async () => {
    server.use(
      http.post('*/api/v1/feed/sync', () =>
        failure(422, 'FEED_SOURCE_NOT_CONFIGURED', 'No source of orders is configured'),
      ),
    );
    const { user } = open('/admin/feed');

    await user.click(await screen.findByRole('button', { name: 'Sync now' }));

    expect(await screen.findByText('No source of orders is configured')).toBeVisible();
  });

  it('that failed says what to do', async () => {
    letSyncFail();
    open('/admin/feed');

    const status = within(await panel());
    expect(status.getByText(/ends in the middle of order 48,113/)).toBeVisible();
    expect(status.getByText(/Raise the time limits of phpMyAdmin/)).toBeVisible();
  });

  it('has a report of what is different', async () => {
    const { user } = open('/admin/feed');
    const button = await screen.findByRole('button', { name: 'Report of sync 396' });

    await user.click(button);

    expect(button).toHaveAttribute('aria-expanded', 'true');
    const report = within(screen.getByRole('region', { name: 'Report of sync 396' }));
    expect(report.getByText('102,001 orders that were there before have changed.')).toBeVisible();
    expect(report.getByText('loyalty_tier')).toBeVisible();
    expect(report.getByText('decimal(10,2) → decimal(12,2)')).toBeVisible();
    await user.click(button);
    expect(screen.queryByText('loyalty_tier')).not.toBeInTheDocument();
  });
});

describe('a held sync', () => {
  it('tells what it would do and runs again only after a question', async () => {
    letSyncBeHeld();
    const { user } = open('/admin/feed');
    const held = await screen.findByRole('region', { name: 'A sync waits for your decision' });
    expect(within(held).getByText('100,820 of 102,021 orders would be deleted')).toBeVisible();
    expect(within(held).getByText('fax')).toBeVisible();

    await user.click(within(held).getByRole('button', { name: 'Let it through' }));
    const dialog = await screen.findByRole('dialog', { name: 'Let this sync through?' });
    expect(within(dialog).getByText(/may delete 100,820 orders/)).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Let it through' }));

    expect(await screen.findByText('The sync runs again.')).toBeVisible();
    await waitFor(() => expect(held).not.toBeInTheDocument());
    expect(await screen.findByText('Step 1 of 5: Connect')).toBeVisible();
  });

  it('is refused only after a question', async () => {
    letSyncBeHeld();
    const { user } = open('/admin/feed');

    await user.click(await screen.findByRole('button', { name: 'Refuse' }));
    const dialog = await screen.findByRole('dialog', { name: 'Refuse this sync?' });
    await user.click(within(dialog).getByRole('button', { name: 'Refuse' }));

    expect(await screen.findByText('The sync is refused.')).toBeVisible();
    expect(await screen.findByText('Refused')).toBeVisible();
  });

  it('leaves the page when somebody else decides', async () => {
    letSyncBeHeld();
    open('/admin/feed');
    const held = await screen.findByRole('region', { name: 'A sync waits for your decision' });

    decide('REFUSED');

    await waitFor(() => expect(held).not.toBeInTheDocument(), { timeout: 8000 });
    expect(await screen.findByText('Refused')).toBeVisible();
  });
});

it('rests while nobody looks', async () => {
  const asked = vi.fn();
  server.events.on('request:start', ({ request }) => {
    if (request.url.endsWith('/feed/overview')) asked();
  });
  letSyncRun('DOWNLOAD', 10);
  const visible = vi.spyOn(document, 'visibilityState', 'get');
  open('/admin/feed');
  await waitFor(() => expect(asked.mock.calls.length).toBeGreaterThan(1), { timeout: 4000 });

  visible.mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  const before = asked.mock.calls.length;
  const quiet = waitFor(() => expect(asked.mock.calls.length).toBeGreaterThan(before + 1), {
    timeout: 3000,
  });
  await expect(quiet).rejects.toThrow();

  letSyncEnd();
  visible.mockReturnValue('visible');
  document.dispatchEvent(new Event('visibilitychange'));
  expect(await screen.findByText('Ready')).toBeVisible();
  visible.mockRestore();
  server.events.removeAllListeners();
});

describe('try it', () => {
  it('shows whole programs for this site', async () => {
    const { user } = open('/admin/feed');
    await screen.findByRole('heading', { name: 'Try it' });

    await user.click(screen.getByRole('radio', { name: 'Fetch changes' }));
    await user.click(screen.getByRole('tab', { name: 'Python' }));

    const program = screen.getByRole('region', { name: 'Fetch changes with Python' });
    expect(program).toHaveTextContent(`FEED = "${window.location.origin}/feed"`);
    expect(program).not.toHaveTextContent('__SITE__');
    expect(screen.getByText('python3 changes.py')).toBeVisible();
  });

  it('gives a program away by a button', async () => {
    const { user } = open('/admin/feed');
    await screen.findByRole('heading', { name: 'Try it' });

    await user.click(screen.getByRole('button', { name: 'Copy' }));

    expect(await screen.findByRole('button', { name: 'Copied' })).toBeVisible();
    const shown = screen.getByRole('region', { name: 'Download all with curl' });
    expect(await navigator.clipboard.readText()).toBe(shown.textContent);
  });
});
