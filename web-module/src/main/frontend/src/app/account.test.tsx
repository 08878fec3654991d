import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { setScenario } from '@/mocks/scenario';
import { open } from '@/test/open';

it('previews preferences before they are saved', async () => {
  const { user } = open('/preferences');
  const figure = async () => (await screen.findByText('new deals')).nextSibling?.textContent;
  await waitFor(async () => expect(await figure()).not.toBe('0'));

  await user.click(screen.getByRole('switch', { name: /^E-mail me/ }));

  expect(await screen.findByText('E-mail is off, so nothing would have been sent.')).toBeVisible();
  expect(screen.getByText('You have unsaved changes.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Discard' }));
  expect(screen.getByRole('switch', { name: /^E-mail me/ })).toBeChecked();
});

it('saves preferences', async () => {
  const { user } = open('/preferences');

  await user.click(await screen.findByRole('checkbox', { name: 'Snacks' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));

  expect(await screen.findByText('Your preferences are saved.')).toBeVisible();
  await waitFor(() =>
    expect(screen.queryByText('You have unsaved changes.')).not.toBeInTheDocument(),
  );
  expect(screen.getByRole('checkbox', { name: 'Snacks' })).toBeChecked();
});

it('keeps the session when the current password is wrong', async () => {
  const { user, place } = open('/profile');

  await user.type(await screen.findByLabelText('Current password'), 'wrong');
  await user.type(screen.getByLabelText('New password'), 'a long enough phrase');
  await user.click(screen.getByRole('button', { name: 'Change password' }));

  expect(await screen.findByText('This is not your current password')).toBeVisible();
  expect(place()).toBe('/profile');
});

it('reads notifications from the bell and goes where they lead', async () => {
  const { user, place } = open('/profile');

  await user.click(await screen.findByRole('button', { name: 'Notifications, 2 unread' }));
  await user.click(screen.getByRole('button', { name: /Greek yogurt is cheaper/ }));

  await waitFor(() => expect(place()).toBe('/deals/105'));
  expect(await screen.findByRole('button', { name: 'Notifications, 1 unread' })).toBeVisible();
});

it('reminds those whose e-mail is not confirmed', async () => {
  setScenario('unverified');
  const { user } = open('/preferences');

  await user.click(await screen.findByRole('button', { name: 'Send the link again' }));

  expect(await screen.findByText('A new link is on its way.')).toBeVisible();
});
