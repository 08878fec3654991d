import { screen, waitFor } from '@testing-library/react';
import { http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { failure } from '@/mocks/answers';
import { setScenario } from '@/mocks/scenario';
import { FakeSocket } from '@/test/fake-socket';
import { open } from '@/test/open';
import { server } from '@/test/server';

async function signIn(user: ReturnType<typeof open>['user'], password: string) {
  await user.type(await screen.findByLabelText('E-mail'), 'admin@example.com');
  await user.type(screen.getByLabelText('Password'), password);
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
}

describe('signing in', () => {
  beforeEach(() => setScenario('signed-out'));

  it('goes on to the page that was asked for', async () => {
    const { user, place } = open('/admin/users?q=mei');
    await waitFor(() => expect(place()).toBe('/sign-in?next=%2Fadmin%2Fusers%3Fq%3Dmei'));
    setScenario('filled');

    await signIn(user, 'commissary-demo');

    await waitFor(() => expect(place()).toBe('/admin/users?q=mei'));
    expect(await screen.findByText('Mei Lindqvist')).toBeVisible();
  });

  it('says that e-mail and password do not match', async () => {
    const { user } = open('/sign-in');

    await signIn(user, 'wrong');

    expect(await screen.findByRole('alert')).toHaveTextContent('do not match');
  });

  it('says how long to wait after too many attempts', async () => {
    const { user } = open('/sign-in');

    await signIn(user, 'too-many');

    expect(await screen.findByRole('alert')).toHaveTextContent('Try again in 14 minutes.');
  });
});

describe('registering', () => {
  beforeEach(() => setScenario('signed-out'));

  it('names what is missing before it asks the server', async () => {
    const { user } = open('/register');

    await user.type(await screen.findByLabelText('Password'), 'short');
    await user.click(screen.getByRole('button', { name: 'Create account' }));

    expect(screen.getByText('Enter your name')).toBeVisible();
    expect(screen.getByText('Use at least 10 characters')).toBeVisible();
  });

  it('says at the e-mail that it is taken', async () => {
    const { user } = open('/register');

    await user.type(await screen.findByLabelText('Full name'), 'Ada');
    await user.type(screen.getByLabelText('E-mail'), 'taken@example.com');
    await user.type(screen.getByLabelText('Password'), 'a long enough phrase');
    await user.click(screen.getByRole('button', { name: 'Create account' }));

    expect(await screen.findByText(/An account with this e-mail exists already/)).toBeVisible();
  });
});

describe('a session', () => {
  it('that ends returns to sign-in, says so, and remembers the page', async () => {
    const { user, place } = open('/preferences');
    await screen.findByRole('heading', { name: 'Preferences' });
    const ended = () => failure(401, 'INVALID_CREDENTIAL', 'Sign in again');
    server.use(http.get('*/api/v1/deals', ended), http.get('*/api/v1/auth/me', ended));

    await user.click(screen.getByRole('link', { name: 'Deals' }));

    expect(await screen.findByText(/Your session has ended/)).toBeVisible();
    expect(place()).toBe('/sign-in?next=%2Fdeals&ended=');
  });

  it('that is signed out closes its socket and explains nothing', async () => {
    const { user, place } = open('/deals');
    const socket = await waitFor(() => FakeSocket.latest);
    await user.click(await screen.findByRole('button', { name: 'Account of Ada Marsh' }));

    await user.click(screen.getByRole('button', { name: 'Sign out' }));

    await waitFor(() => expect(place()).toBe('/sign-in'));
    expect(socket.closedWith).toBe(1000);
    expect(screen.queryByText(/Your session has ended/)).not.toBeInTheDocument();
  });
});

describe('a mailed link', () => {
  it('confirms the e-mail', async () => {
    open('/verify-email?token=good');

    expect(await screen.findByText('Your e-mail is confirmed')).toBeVisible();
  });

  it('that was used says where to get another', async () => {
    open('/verify-email?token=spent');

    expect(await screen.findByText('Your e-mail is not confirmed yet')).toBeVisible();
  });

  it('turns e-mails off in one click', async () => {
    open('/unsubscribe?token=good');

    expect(await screen.findByText('You will get no more of these e-mails')).toBeVisible();
  });
});
