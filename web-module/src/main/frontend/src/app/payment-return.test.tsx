import { screen, waitFor } from '@testing-library/react';
import { delay, http } from 'msw';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OrderStatus, PaymentView } from '@/lib/api/types';
import { failure, ok } from '@/mocks/answers';
import { resetTill } from '@/mocks/reset-till';
import { orders, stepTo } from '@/mocks/till-orders';
import { open } from '@/test/open';
import { server } from '@/test/server';

// The first page would wait for the area's script, which is slow to come on a busy machine.
beforeAll(() => import('./areas/orders'), 60_000);
beforeEach(resetTill);

describe('who comes back from a payment', () => {
  /** Order 19 waits at Stripe's page; asked, Stripe says what is given. */
  function waiting(says: Partial<PaymentView>, status: OrderStatus = 'PENDING_PAYMENT') {
    const order = orders.find(({ id }) => id === 19);
    if (!order?.payment) throw new Error('There is no such order.');
    stepTo(order, 'PENDING_PAYMENT', 'Waiting.');
    Object.assign(order.payment, {
      provider: 'stripe',
      state: 'PENDING',
      received: 0,
      checkoutUrl: 'https://checkout.example/cs_1',
      expiresAt: new Date(Date.now() + 60_000).toISOString(),
    });
    server.use(
      http.post('*/api/v1/payments/1019/check', () => {
        if (order.payment) Object.assign(order.payment, says);
        if (status !== order.status) stepTo(order, status, 'Settled.');
        return ok(order);
      }),
    );
    return order;
  }

  it('reads that the provider is being asked, and nothing else', async () => {
    waiting({});
    server.use(http.post('*/api/v1/payments/1019/check', () => delay('infinite')));
    open('/shop/orders/19?payment=returned');

    expect(await screen.findByText('We are asking Stripe how it went…')).toBeVisible();
    expect(screen.queryByText('Your order waits for your payment')).not.toBeInTheDocument();
  });

  it('is thanked once it is paid', async () => {
    waiting({ state: 'SUCCEEDED', received: 10 }, 'PAID');
    const { place } = open('/shop/orders/19?payment=returned');

    expect(await screen.findByText(/^Thank you: your order is placed/)).toBeVisible();
    await waitFor(() => expect(place()).toBe('/shop/orders/19'));
  });

  it('is told why nothing was paid', async () => {
    waiting({ state: 'DECLINED', reason: 'The bank declined the card.' }, 'PAYMENT_FAILED');
    open('/shop/orders/19?payment=returned');

    expect(await screen.findByText('This order was not paid')).toBeVisible();
    expect(screen.getByText(/^The bank declined the card\. Nothing was charged/)).toBeVisible();
  });

  it('is told to wait while it is not confirmed, and may ask again', async () => {
    const order = waiting({});
    const { user } = open('/shop/orders/19?payment=returned');

    expect(
      await screen.findByText(/^We asked Stripe, but the payment is not confirmed/),
    ).toBeVisible();
    expect(screen.getByRole('button', { name: 'Go on to the payment' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Ask again' }));
    expect(
      await screen.findByText('Asked Stripe: the payment is not confirmed yet.'),
    ).toBeVisible();

    server.use(
      http.post('*/api/v1/payments/1019/check', () => {
        stepTo(order, 'PAID', 'It was paid.');
        return ok(order);
      }),
    );
    await user.click(screen.getByRole('button', { name: 'Ask again' }));
    expect(await screen.findByText(/^Thank you: your order is placed/)).toBeVisible();
  });

  it('without having paid is led there again', async () => {
    waiting({});
    open('/shop/orders/19?payment=cancelled');

    expect(await screen.findByText('Your order waits for your payment')).toBeVisible();
    expect(screen.getByText(/^What you ordered is set aside for you until \d/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Go on to the payment' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Ask again' })).not.toBeInTheDocument();
  });

  it('with too little is told what is missing', async () => {
    const order = waiting({ state: 'UNDERPAID' });
    const total = order.payment?.amount ?? 0;
    if (order.payment) order.payment.received = total - 1.5;
    open('/shop/orders/19?payment=returned');

    expect(await screen.findByText('A part of the payment is missing')).toBeVisible();
    expect(screen.getByText(/\$1\.50 is missing\. Pay it by \d/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Pay the rest' })).toBeVisible();
  });

  it('too late with the rest is told that it is paid back', async () => {
    waiting({ state: 'REFUNDED', received: 5 }, 'PAYMENT_FAILED');
    open('/shop/orders/19?payment=returned');

    expect(await screen.findByText(/what came is paid back/)).toBeVisible();
    expect(screen.queryByText(/Nothing was charged/)).not.toBeInTheDocument();
  });

  it('is told that the order is safe when the provider cannot be asked', async () => {
    waiting({});
    server.use(http.post('*/api/v1/payments/1019/check', () => failure(503, 'UNAVAILABLE', 'No')));
    open('/shop/orders/19?payment=returned');

    expect(await screen.findByText('We could not ask Stripe')).toBeVisible();
    expect(screen.getByText(/^Your order is safe/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Ask again' })).toBeVisible();
  });

  it('is told when there is no page to pay at', async () => {
    const order = waiting({});
    delete order.payment?.checkoutUrl;
    server.use(http.post('*/api/v1/payments/process', () => ok({ paymentId: 1019 }, 201)));
    const { user } = open('/shop/orders/19');
    await user.click(await screen.findByRole('button', { name: 'Go on to the payment' }));

    expect(await screen.findByText(/^There is no page to pay at right now/)).toBeVisible();
  });
});
