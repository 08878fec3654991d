import { screen, waitFor, within } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import { failure } from '@/mocks/answers';
import { setScenario } from '@/mocks/scenario';
import { open } from '@/test/open';
import { server } from '@/test/server';

it('is not there for employees', async () => {
  setScenario('employee');
  open('/admin/overview');

  expect(await screen.findByText('There is nothing here')).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Admin' })).not.toBeInTheDocument();
});

it('shows first what needs somebody', async () => {
  open('/admin/overview');

  expect(await screen.findByText('13 failed jobs wait for a decision.')).toBeVisible();
  expect(screen.getByText('The last run for Toronto failed.')).toBeVisible();
});

describe('runs', () => {
  it('tell their errors and notes in full', async () => {
    open('/admin/runs');

    expect(await screen.findByText(/circuit breaker is open/)).toBeVisible();
    expect(screen.getByText('2 malformed items skipped (price missing).')).toBeVisible();
  });

  it('are started by hand', async () => {
    const { user } = open('/admin/runs');

    await user.click(await screen.findByRole('button', { name: 'Start a run now' }));

    expect(await screen.findByText('A run has started.')).toBeVisible();
  });
});

describe('failed jobs', () => {
  it('are retried together by their cause', async () => {
    const { user } = open('/admin/jobs');

    await user.click(await screen.findByRole('button', { name: 'Retry 12: SendMail' }));

    expect(await screen.findByText('12 jobs are tried again.')).toBeVisible();
  });

  it('are dropped only after a question', async () => {
    const { user } = open('/admin/jobs?state=FAILED');

    await user.click(await screen.findByRole('button', { name: 'Drop job 4995' }));
    const dialog = await screen.findByRole('dialog', { name: 'Drop this job?' });
    await user.click(within(dialog).getByRole('button', { name: 'Drop' }));

    expect(await screen.findByText('The job is dropped.')).toBeVisible();
    await waitFor(() =>
      expect(screen.queryByRole('button', { name: 'Drop job 4995' })).not.toBeInTheDocument(),
    );
  });
});

it('shows a mail in a frame that may do nothing', async () => {
  open('/admin/mail/700');

  const frame = await screen.findByTitle(/^Mail: /);
  expect(frame).toHaveAttribute('sandbox', '');
  expect(frame).toHaveAttribute('srcdoc');
});

describe('users', () => {
  it('are found by search', async () => {
    const { user, place } = open('/admin/users');

    await user.type(await screen.findByRole('searchbox'), 'saoirse');

    await waitFor(() => expect(place()).toBe('/admin/users?q=saoirse'));
    await waitFor(() => expect(screen.queryByText('Mei Lindqvist')).not.toBeInTheDocument());
    expect(screen.getByText('Saoirse Byrne')).toBeVisible();
  });

  it('are deactivated only after a question, and never oneself', async () => {
    const { user } = open('/admin/users');
    expect(await screen.findByRole('switch', { name: 'Ada Marsh is active' })).toBeDisabled();

    await user.click(screen.getByRole('switch', { name: 'Jonah Abbott is active' }));
    await user.click(await screen.findByRole('button', { name: 'Deactivate' }));

    expect(await screen.findByText('Jonah Abbott is changed.')).toBeVisible();
  });
});

describe('an API key', () => {
  it('is shown once', async () => {
    const { user } = open('/admin/keys');

    await user.click(await screen.findByRole('button', { name: 'Create a key' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByLabelText('Name'), 'Kiosk');
    await user.click(within(dialog).getByRole('checkbox', { name: 'feed:read' }));
    await user.click(within(dialog).getByRole('button', { name: 'Create a key' }));

    expect(await screen.findByText(/^ck_live_/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'I have stored it' }));
    await waitFor(() => expect(screen.queryByText(/^ck_live_/)).not.toBeInTheDocument());
    expect(await screen.findByText('Kiosk')).toBeVisible();
  });

  it('is revoked only after a question', async () => {
    const { user } = open('/admin/keys');

    await user.click(await screen.findByRole('button', { name: 'Revoke Old kiosk' }));
    const dialog = await screen.findByRole('dialog', { name: 'Revoke “Old kiosk”?' });
    await user.click(within(dialog).getByRole('button', { name: 'Revoke' }));

    expect(await screen.findByText('“Old kiosk” is revoked.')).toBeVisible();
  });

  it('is replaced by another one while both work', async () => {
    const { user } = open('/admin/keys');

    await user.click(await screen.findByRole('button', { name: 'Rotate Warehouse sync' }));
    const dialog = await screen.findByRole('dialog', { name: 'Rotate “Warehouse sync”?' });
    expect(within(dialog).getByRole('combobox')).toHaveValue('7 days');
    await user.click(within(dialog).getByRole('button', { name: 'Make the new key' }));
    expect(await screen.findByText(/^ck_live_/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'I have stored it' }));

    await waitFor(() => expect(screen.queryByText(/^ck_live_/)).not.toBeInTheDocument());
    expect(await screen.findByText('Replaces #4')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Rotate Warehouse sync #4/ })).toBeNull();
    expect(screen.getByRole('button', { name: 'Revoke Warehouse sync #4' })).toBeVisible();
  });

  it('that is being replaced says until when it works', async () => {
    open('/admin/keys');

    expect(await screen.findByText('Being replaced by #5, works until')).toBeVisible();
    expect(screen.getByText('Replaces #2')).toBeVisible();
  });

  it('that cannot be replaced says why', async () => {
    server.use(
      http.post('*/api/v1/api-keys/:id/rotate', () =>
        failure(409, 'API_KEY_BEING_REPLACED', 'Another key takes the place of this one already'),
      ),
    );
    const { user } = open('/admin/keys');

    await user.click(await screen.findByRole('button', { name: 'Rotate Finance reports' }));
    await user.click(await screen.findByRole('button', { name: 'Make the new key' }));

    expect(
      await screen.findByText('Another key takes the place of this one already'),
    ).toBeVisible();
  });
});
