import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cart } from '@/mocks/carts';
import { resetTill } from '@/mocks/reset-till';
import { setScenario } from '@/mocks/scenario';
import { orders, placedBy } from '@/mocks/till-orders';
import { addresses, options } from '@/mocks/till-tables';
import { open } from '@/test/open';
import { server } from '@/test/server';

type User = ReturnType<typeof open>['user'];

// The first page would wait for the area's script, which is slow to come on a busy machine.
beforeAll(() => import('./areas/till'), 60_000);
beforeEach(() => {
  resetTill();
  sessionStorage.clear();
  cart.set(545, { quantity: 2, price: 16 });
});

const step = (name: string) => screen.findByRole('heading', { level: 2, name });
const goOn = async (user: User) =>
  user.click(await screen.findByRole('button', { name: 'Continue' }));
const summary = () => within(screen.getByRole('region', { name: 'Your order' }));

/** From the first step to the last, with what is chosen beforehand. */
async function toReview(user: User, card?: string) {
  await step('Where to');
  await goOn(user);
  await step('How');
  await goOn(user);
  await step('Payment');
  if (card !== undefined) await user.click(screen.getByRole('radio', { name: new RegExp(card) }));
  await goOn(user);
  await step('Review');
}

const pay = async (user: User) =>
  user.click(await screen.findByRole('button', { name: /^Pay \$/ }));

describe('the way to the order', () => {
  it('leads from the usual address to an order that is paid', async () => {
    const { user, place } = open('/shop/checkout');
    await toReview(user);
    expect(screen.getByText('1204 Memorial Dr NW')).toBeVisible();

    expect(await screen.findByRole('button', { name: 'Pay $40.90' })).toBeEnabled();

    await pay(user);

    expect(await screen.findByText(/^Thank you: your order is placed and paid/)).toBeVisible();
    expect(place()).toBe(`/shop/orders/${String(orders[0]?.id)}`);
    expect(orders[0]).toMatchObject({ status: 'PAID', shippingMethod: 'STANDARD' });
  });

  it('can be gone back by the browser, step by step', async () => {
    const { user, place } = open('/shop/checkout');
    await toReview(user);
    expect(place()).toBe('/shop/checkout?step=review');

    await user.click(screen.getByRole('button', { name: 'Change: Goes to' }));
    await step('Where to');
    expect(place()).toBe('/shop/checkout');
  });

  it('asks for no speed where it is picked up', async () => {
    const { user } = open('/shop/checkout');
    await user.click(await screen.findByRole('radio', { name: /^I pick it up/ }));
    await goOn(user);
    expect(await screen.findByText('Choose where you pick it up')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: /^Toronto hub/ }));
    await goOn(user);

    await step('Payment');
    expect(await summary().findByText('$33.60')).toBeVisible();
  });

  it('waits at the first step until it is known where it goes', async () => {
    addresses.splice(0);
    open('/shop/checkout?step=review');

    await step('Where to');
    expect(summary().getByText(/^Shipping and tax are worked out/)).toBeVisible();
  });

  it('is not begun with an empty cart', async () => {
    cart.clear();
    open('/shop/checkout');

    expect(await screen.findByText('Your cart is empty')).toBeVisible();
  });

  it('says what to do when it did not load', async () => {
    setScenario('error');
    open('/shop/checkout');

    expect(await screen.findByText('The checkout did not load.')).toBeVisible();
  });
});

describe('an address', () => {
  beforeEach(() => addresses.splice(0));

  async function write(user: User, postalCode: string) {
    await user.type(await screen.findByLabelText(/^Street and number/), '10 Main St');
    await user.type(screen.getByLabelText(/^City/), 'Calgary');
    await user.click(screen.getByLabelText(/^Province/, { selector: 'input' }));
    await user.click(await screen.findByText('Alberta'));
    await user.type(screen.getByLabelText(/^Postal code/), postalCode);
  }

  it('names what is missing before it asks the server', async () => {
    const { user } = open('/shop/checkout');
    await goOn(user);

    expect(await screen.findByText('Enter street and number')).toBeVisible();
    await waitFor(() => expect(screen.getByLabelText(/^Street and number/)).toHaveFocus());
  });

  it('shows the server’s complaint at its field', async () => {
    const { user } = open('/shop/checkout');
    await write(user, 'nowhere');
    await goOn(user);

    expect(await screen.findByText('must look like T2P 1J9')).toBeVisible();
    await step('Where to');
  });

  it('is kept for next time if wished', async () => {
    const { user } = open('/shop/checkout');
    await write(user, 'T2P 1J9');
    await user.click(screen.getByRole('checkbox', { name: 'Keep this address for next time' }));
    await goOn(user);

    await step('How');
    expect(addresses).toHaveLength(1);
  });

  it('has the fields of its country', async () => {
    const { user } = open('/shop/checkout');
    await user.click(await screen.findByLabelText(/^Country/, { selector: 'input' }));
    await user.click(await screen.findByText('United States'));
    expect(screen.getByLabelText(/^ZIP code/)).toBeVisible();
    expect(screen.getByLabelText(/^State/, { selector: 'input' })).toBeVisible();

    await user.click(screen.getByLabelText(/^Country/, { selector: 'input' }));
    await user.click(await screen.findByText('France'));
    expect(screen.queryByLabelText(/^State|^Province/)).not.toBeInTheDocument();
  });
});

describe('the sum', () => {
  it('says what a code does, which promotion lost, and what is missing', async () => {
    const { user } = open('/shop/checkout');
    expect(await screen.findByText('Add $18.00 for free delivery.')).toBeVisible();

    await user.type(screen.getByLabelText('Promotion code'), 'welcome10');
    await user.click(screen.getByRole('button', { name: 'Apply' }));

    expect(await screen.findByText('Code WELCOME10')).toBeVisible();
    expect(summary().getByText('-$3.20')).toBeVisible();
    expect(summary().getByText('The other promotion saves you more.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Take back the code welcome10' }));
    expect(await summary().findByText('$40.90')).toBeVisible();
  });

  it('says what is wrong with a code', async () => {
    const { user } = open('/shop/checkout');
    await user.type(await screen.findByLabelText('Promotion code'), 'nope');
    await user.click(screen.getByRole('button', { name: 'Apply' }));

    expect(await screen.findByText('There is no promotion “NOPE”.')).toBeVisible();
  });
});

describe('paying', () => {
  it('that the bank refuses leads back to the choice of a card', async () => {
    const { user } = open('/shop/checkout');
    await toReview(user, 'The bank says no');
    await pay(user);

    expect(await screen.findByText('The payment did not go through')).toBeVisible();
    expect(screen.getByText(/The bank declined the card\./)).toBeVisible();
    await step('Payment');
    await user.click(screen.getByRole('radio', { name: /The bank says yes at once/ }));
    await goOn(user);
    await pay(user);
    expect(await screen.findByText(/^Thank you/)).toBeVisible();
    expect(placedBy.size).toBe(2);
  });

  it('on a page of the bank goes there and comes back', async () => {
    const { user, place } = open('/shop/checkout');
    await toReview(user, 'asks you on its own page');
    await pay(user);

    expect(await screen.findByRole('heading', { name: 'Test bank' })).toBeVisible();
    await user.click(await screen.findByRole('button', { name: 'Pay $40.90' }));
    await waitFor(() => expect(place()).toBe(`/shop/orders/${String(orders[0]?.id)}`));
    expect(orders[0]?.status).toBe('PAID');
  });

  it('without an answer is asked for again under the same key, also after a reload', async () => {
    const keys: (string | null)[] = [];
    server.use(
      http.post(
        '*/api/v1/orders',
        ({ request }) => {
          keys.push(request.headers.get('Idempotency-Key'));
          return HttpResponse.error();
        },
        { once: true },
      ),
    );
    const first = open('/shop/checkout');
    await toReview(first.user);
    await pay(first.user);
    expect(await screen.findByText(/^We do not know yet/)).toBeVisible();
    document.body.replaceChildren();

    const { user } = open('/shop/checkout');
    await user.click(await screen.findByRole('button', { name: 'Finish the order' }));

    expect(await screen.findByText(/^Thank you/)).toBeVisible();
    expect([...placedBy.keys()]).toEqual(keys);
  });

  it('is not possible where no way to pay is set up', async () => {
    const known = [...options.providers];
    options.providers.splice(0);
    const { user } = open('/shop/checkout');
    await step('Where to');
    await goOn(user);
    await step('How');
    await goOn(user);

    expect(await screen.findByText(/^No way to pay is set up/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Continue' })).toBeDisabled();
    options.providers.push(...known);
  });
});

describe('the addresses that one keeps', () => {
  it('are added, changed and removed', async () => {
    const { user } = open('/preferences');
    const book = await screen.findByRole('region', { name: 'Addresses' });
    expect(await within(book).findByText('1204 Memorial Dr NW')).toBeVisible();

    await user.click(within(book).getByRole('button', { name: 'Change the address of Ada Marsh' }));
    const line = await screen.findByLabelText(/^Street and number/);
    await user.clear(line);
    await user.type(line, '9 Elm Ave');
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Save' }));
    expect(await within(book).findByText('9 Elm Ave')).toBeVisible();

    await user.click(within(book).getByRole('button', { name: 'Remove the address of Ada Marsh' }));
    await user.click(
      within(await screen.findByRole('dialog')).getByRole('button', { name: 'Remove' }),
    );
    await waitFor(() => expect(within(book).queryByText('9 Elm Ave')).not.toBeInTheDocument());
  });
});
