import { http } from 'msw';
import type { OrderStatus } from '@/lib/api/types';
import { failure, isEmpty, listOf, mood, ok } from './answers';
import { cart, cartView } from './carts';
import { products } from './goods';
import { inList, orders, stepTo } from './till-orders';

const api = (path: string) => `*/api/v1${path}`;
/** Whoever pays by bank transfer here always pays too little. */
const UNDERPAID_BY = 5;
const missing = () => failure(404, 'ORDER_NOT_FOUND', 'There is no order of this id');
const orderIn = (params: Record<string, unknown>) =>
  orders.find(({ id }) => id === Number(params['id']));
const paidBy = (params: Record<string, unknown>) =>
  orders.find(({ payment }) => payment?.id === Number(params['id']));

export const orderHandlers = [
  http.get(api('/orders'), async ({ request }) => {
    const query = new URL(request.url).searchParams;
    const status = query.get('status');
    const q = (query.get('q') ?? '').toLowerCase();
    const rows = orders.filter(
      (order) =>
        (status === null || order.status === status) &&
        `${order.number} ${order.lines.map(({ name }) => name).join(' ')} ${order.customer?.fullName ?? ''}`
          .toLowerCase()
          .includes(q),
    );
    return (await mood()) ?? listOf(request, isEmpty() ? [] : rows.map(inList));
  }),
  http.get(api('/orders/:id'), async ({ params }) => {
    const order = orderIn(params);
    return (await mood()) ?? (order ? ok(order) : missing());
  }),
  http.post(api('/orders/:id/cancel'), ({ params }) => {
    const order = orderIn(params);
    if (!order) return missing();
    stepTo(order, 'CANCELLED', 'The customer gave it up.');
    return ok(order);
  }),
  http.post(api('/orders/:id/reorder'), ({ params }) => {
    const order = orderIn(params);
    if (!order) return missing();
    for (const { productId, quantity, price } of order.lines) {
      const stock = products.find(({ id }) => id === productId)?.stock ?? 0;
      if (stock > 0) cart.set(productId, { quantity: Math.min(quantity, stock), price });
    }
    return ok(cartView());
  }),
  http.patch(api('/orders/:id/status/:status'), async ({ params, request }) => {
    const order = orderIn(params);
    if (!order) return missing();
    const status = params['status'] as OrderStatus;
    if (!order.next.includes(status)) {
      return failure(409, 'ILLEGAL_ORDER_STATUS', 'The order cannot take this step');
    }
    const said = (await request.json()) as Record<string, string>;
    stepTo(order, status, `It is ${status.toLowerCase()} now.`);
    if (status === 'SHIPPED') {
      const { carrier, trackingNumber: number, trackingUrl: url } = said;
      order.tracking = {
        ...(carrier !== undefined && { carrier }),
        ...(number !== undefined && { number }),
        ...(url !== undefined && { url }),
        events: [],
      };
    }
    return ok(order);
  }),
  http.post(api('/orders/:id/tracking'), async ({ params, request }) => {
    const order = orderIn(params);
    if (!order) return missing();
    const { message } = (await request.json()) as { message: string };
    const events = [...(order.tracking?.events ?? []), { at: new Date().toISOString(), message }];
    order.tracking = { ...order.tracking, events };
    return ok(order);
  }),
  http.get(api('/payments/:id'), async ({ params }) => {
    const order = paidBy(params);
    return (
      (await mood()) ??
      (order ? ok(order.payment) : failure(404, 'PAYMENT_NOT_FOUND', 'There is no such payment'))
    );
  }),
  http.post(api('/payments/:id/check'), ({ params }) => {
    const order = paidBy(params);
    if (!order?.payment) return failure(404, 'PAYMENT_NOT_FOUND', 'There is no such payment');
    const { payment } = order;
    if (payment.provider === 'payos' && payment.state === 'PENDING') {
      payment.state = 'UNDERPAID';
      payment.received = payment.amount - UNDERPAID_BY;
    }
    return ok(order);
  }),
  http.post(api('/payments/sandbox/:id'), async ({ params, request }) => {
    const order = paidBy(params);
    if (!order?.payment) return failure(404, 'PAYMENT_NOT_FOUND', 'There is no such payment');
    const { approve } = (await request.json()) as { approve: boolean };
    stepTo(order, approve ? 'PAID' : 'PAYMENT_FAILED', approve ? 'It was paid.' : 'Nothing came.');
    delete order.payment.checkoutUrl;
    order.payment.state = approve ? 'SUCCEEDED' : 'DECLINED';
    return ok(order);
  }),
  http.post(api('/payments/:id/refund'), async ({ params, request }) => {
    const order = paidBy(params);
    if (!order?.payment || request.headers.get('Idempotency-Key') === null) {
      return failure(404, 'PAYMENT_NOT_FOUND', 'There is no such payment');
    }
    const { payment } = order;
    const { amount, reason } = (await request.json()) as { amount?: number; reason: string };
    const due = amount ?? payment.amount - payment.refunded;
    payment.refunded += due;
    const isWhole = payment.refunded >= payment.amount;
    payment.state = isWhole ? 'REFUNDED' : 'PARTLY_REFUNDED';
    if (isWhole) stepTo(order, 'REFUNDED', 'All was paid back.');
    return ok({
      id: 1,
      paymentId: payment.id,
      orderId: order.id,
      amount: due,
      state: 'DONE',
      reason,
    });
  }),
];
