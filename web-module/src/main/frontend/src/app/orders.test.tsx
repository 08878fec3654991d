import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cart } from '@/mocks/carts';
import { resetTill } from '@/mocks/reset-till';
import { setScenario } from '@/mocks/scenario';
import { orders, stepTo } from '@/mocks/till-orders';
import { FakeSocket } from '@/test/fake-socket';
import { open } from '@/test/open';

// The first page would wait for the area's script, which is slow to come on a busy machine.
beforeAll(() => Promise.all([import('./areas/orders'), import('./areas/desk')]), 60_000);
beforeEach(resetTill);

const orderOf = (id: number) => {
  const order = orders.find((each) => each.id === id);
  if (!order) throw new Error('There is no such order.');
  return order;
};

describe('my orders', () => {
  it('are listed, found and filtered', async () => {
    const { user, place } = open('/shop/orders');
    expect(await screen.findByRole('link', { name: 'Order 2026-0000020' })).toBeVisible();

    await user.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'Delivered');
    await waitFor(() =>
      expect(screen.queryByRole('link', { name: 'Order 2026-0000020' })).not.toBeInTheDocument(),
    );
    expect(place()).toBe('/shop/orders?status=DELIVERED');
  });

  it('say how to begin while there are none', async () => {
    setScenario('empty');
    open('/shop/orders');

    expect(await screen.findByText('No orders yet')).toBeVisible();
  });

  it('offer another try when they did not load', async () => {
    setScenario('error');
    open('/shop/orders');

    expect(await screen.findByText('Your orders did not load.')).toBeVisible();
  });
});

describe('an order', () => {
  it('tells everything about itself', async () => {
    open('/shop/orders/20');

    expect(await screen.findByRole('heading', { name: 'Order 2026-0000020' })).toBeVisible();
    expect(screen.getByText('7035 1134 0891 2210')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Follow it at the carrier' })).toHaveAttribute(
      'href',
      'https://example.com/track',
    );
    expect(screen.getByText('The bank said yes.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Invoice (PDF)' })).toHaveAttribute(
      'href',
      '/api/v1/orders/20/invoice',
    );
    expect(screen.queryByRole('button', { name: 'Cancel the order' })).not.toBeInTheDocument();
  });

  it('shows by itself that it is on its way', async () => {
    open('/shop/orders/18');
    const header = async () =>
      (await screen.findByRole('heading', { name: 'Order 2026-0000018' })).closest('div')
        ?.parentElement;
    expect(await header()).toHaveTextContent('Being packed');

    stepTo(orderOf(18), 'SHIPPED', 'It was sent.');
    act(() => FakeSocket.latest.says({ type: 'order:updated', id: 7, data: { orderId: 18 } }));

    await waitFor(async () => expect(await header()).toHaveTextContent('On its way'));
  });

  it('is cancelled only after a question', async () => {
    const { user } = open('/shop/orders/19');
    await user.click(await screen.findByRole('button', { name: 'Cancel the order' }));
    const dialog = await screen.findByRole('dialog', { name: 'Cancel order 2026-0000019?' });
    await user.click(within(dialog).getByRole('button', { name: 'Cancel the order' }));

    expect(await screen.findByText('The order is cancelled.')).toBeVisible();
    expect(orderOf(19).status).toBe('CANCELLED');
  });

  it('is ordered again into the cart', async () => {
    const { user, place } = open('/shop/orders/20');
    await user.click(await screen.findByRole('button', { name: 'Order again' }));

    await waitFor(() => expect(place()).toBe('/shop/cart'));
    expect(cart.size).toBe(1);
  });

  it('that was not paid says why and what to do', async () => {
    open('/shop/orders/16');

    expect(await screen.findByText('This order was not paid')).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Invoice (PDF)' })).not.toBeInTheDocument();
  });

  it('that is not there says so', async () => {
    open('/shop/orders/999');

    expect(await screen.findByText('There is no such order')).toBeVisible();
  });
});

describe('the shop’s desk', () => {
  it('lists everybody’s orders', async () => {
    open('/admin/orders');

    const table = await screen.findByRole('table', { name: 'Orders' });
    expect(within(table).getAllByText('noor@example.com')[0]).toBeVisible();
  });

  it('ships an order with its number', async () => {
    const { user } = open('/admin/orders/18');
    await user.click(await screen.findByRole('button', { name: 'Ship it' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByLabelText('Carrier'), 'Canada Post');
    await user.type(within(dialog).getByLabelText('Tracking number'), '7035');
    await user.click(within(dialog).getByRole('button', { name: 'Ship it' }));

    expect(await screen.findByText('Order 2026-0000018: On its way')).toBeVisible();
    expect(orderOf(18).tracking).toMatchObject({ carrier: 'Canada Post', number: '7035' });
    await user.type(await screen.findByLabelText('What happened'), 'Sorted in Edmonton');
    await user.click(screen.getByRole('button', { name: 'Add' }));
    expect(await screen.findByText('Sorted in Edmonton')).toBeVisible();
  });

  it('pays back a part, with the reason', async () => {
    const { user } = open('/admin/orders/20');
    await user.click(await screen.findByRole('button', { name: 'Pay back' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('radio', { name: 'A part' }));
    await user.type(within(dialog).getByLabelText(/^Amount/), '99999');
    await user.click(within(dialog).getByRole('button', { name: 'Pay back' }));
    expect(await within(dialog).findByText(/^At most \$/)).toBeVisible();
    expect(within(dialog).getByText('Write why')).toBeVisible();

    const amount = within(dialog).getByLabelText(/^Amount/);
    await user.clear(amount);
    await user.type(amount, '10');
    await user.type(within(dialog).getByLabelText(/^Reason/), 'A scratch');
    await user.click(within(dialog).getByRole('button', { name: 'Pay back' }));

    expect(await screen.findByText('$10.00 is being paid back.')).toBeVisible();
    expect(orderOf(20).payment).toMatchObject({ refunded: 10, state: 'PARTLY_REFUNDED' });
  });

  it('is not for employees', async () => {
    setScenario('employee');
    open('/admin/orders');

    expect(await screen.findByText('There is nothing here')).toBeVisible();
  });
});
