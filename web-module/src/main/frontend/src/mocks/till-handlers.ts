import { http, HttpResponse } from 'msw';
import type {
  Address,
  CartView,
  CheckoutRequest,
  PaymentView,
  PlaceOrder,
  SavedAddress,
} from '@/lib/api/types';
import { failure, isEmpty, mood, ok } from './answers';
import { cart, cartView, summaryOf } from './carts';
import { products } from './goods';
import { addresses, options } from './till-tables';
import { asked, orders, place, placedBy } from './till-orders';

const api = (path: string) => `*/api/v1${path}`;
const done = () => HttpResponse.json({ success: true, message: 'Done' });
const outcomes: Record<string, PaymentView['state']> = {
  tok_decline: 'DECLINED',
  tok_redirect: 'PENDING',
  tok_timeout: 'STARTED',
};
const nothing: CartView = { lines: [], count: 0, subtotal: 0, problems: [] };

function addressFaults(address: Address, path: string) {
  return /\d/.test(address.postalCode)
    ? undefined
    : failure(400, 'VALIDATION_FAILED', 'The request is not valid', {
        fields: [{ field: `${path}postalCode`, message: 'must look like T2P 1J9' }],
      });
}

/** Puts so many into the cart, unless there are not so many. */
function put(productId: number, quantity: number, status = 200) {
  const product = products.find(({ id }) => id === productId);
  if (!product) return failure(404, 'PRODUCT_NOT_FOUND', 'There is no product of this id');
  if (quantity > product.stock) {
    const message = `Only ${String(product.stock)} of ${product.name} are left.`;
    return failure(409, product.stock === 0 ? 'OUT_OF_STOCK' : 'NOT_ENOUGH_STOCK', message);
  }
  const price = cart.get(productId)?.price ?? product.price;
  cart.set(productId, { quantity, price });
  return ok(cartView(), status);
}

const cartHandlers = [
  http.get(api('/cart'), async () => (await mood()) ?? ok(isEmpty() ? nothing : cartView())),
  http.post(api('/cart/items'), async ({ request }) => {
    const { productId, quantity } = (await request.json()) as {
      productId: number;
      quantity: number;
    };
    return put(productId, (cart.get(productId)?.quantity ?? 0) + quantity, 201);
  }),
  http.patch(api('/cart/items/:id'), async ({ params, request }) => {
    const { quantity } = (await request.json()) as { quantity: number };
    return put(Number(params['id']), quantity);
  }),
  http.delete(api('/cart/items/:id'), ({ params }) => {
    cart.delete(Number(params['id']));
    return ok(cartView());
  }),
  http.get(api('/products/:id/back-in-stock'), ({ params }) =>
    ok({ asked: asked.has(Number(params['id'])) }),
  ),
  http.put(api('/products/:id/back-in-stock'), ({ params }) => {
    asked.add(Number(params['id']));
    return done();
  }),
  http.delete(api('/products/:id/back-in-stock'), ({ params }) => {
    asked.delete(Number(params['id']));
    return done();
  }),
];

const addressHandlers = [
  http.get(api('/me/addresses'), async () => (await mood()) ?? ok(isEmpty() ? [] : addresses)),
  http.post(api('/me/addresses'), async ({ request }) => {
    const body = (await request.json()) as Omit<SavedAddress, 'id'>;
    const fault = addressFaults(body, '');
    if (fault) return fault;
    const address = { ...body, isDefault: body.isDefault, id: 100 + addresses.length };
    addresses.push(address);
    return ok(address, 201);
  }),
  http.put(api('/me/addresses/:id'), async ({ params, request }) => {
    const body = (await request.json()) as Omit<SavedAddress, 'id'>;
    const fault = addressFaults(body, '');
    if (fault) return fault;
    const address = { ...body, id: Number(params['id']) };
    const at = addresses.findIndex(({ id }) => id === address.id);
    addresses.splice(at, 1, address);
    return ok(address);
  }),
  http.delete(api('/me/addresses/:id'), ({ params }) => {
    const at = addresses.findIndex(({ id }) => id === Number(params['id']));
    addresses.splice(at, 1);
    return done();
  }),
];

const checkoutHandlers = [
  http.get(api('/checkout/options'), async () => (await mood()) ?? ok(options)),
  http.post(api('/checkout/validate'), async ({ request }) => {
    const body = (await request.json()) as CheckoutRequest;
    const fault = body.shippingAddress && addressFaults(body.shippingAddress, 'shippingAddress.');
    return fault ?? ok(summaryOf(body));
  }),
  http.post(api('/orders'), async ({ request }) => {
    const key = request.headers.get('Idempotency-Key');
    if (key === null) return failure(400, 'IDEMPOTENCY_KEY_MISSING', 'A key is needed');
    const body = (await request.json()) as PlaceOrder;
    const known = orders.find(({ id }) => id === placedBy.get(key));
    const { provider, token } = body.payment;
    const state =
      provider === 'sandbox' ? (outcomes[token ?? ''] ?? 'SUCCEEDED') : ('PENDING' as const);
    const order = known ?? place(body, provider, state);
    placedBy.set(key, order.id);
    if (order.status === 'PAYMENT_FAILED') {
      return failure(402, 'PAYMENT_FAILED', 'The payment failed', {
        reason: 'The bank declined the card.',
        orderId: order.id,
      });
    }
    cart.clear();
    const { id, number, status, total, payment } = order;
    const answer = { orderId: id, number, status, total, checkoutUrl: payment?.checkoutUrl };
    return ok(answer, status === 'PAID' ? 201 : 202);
  }),
];

export const tillHandlers = [...cartHandlers, ...addressHandlers, ...checkoutHandlers];
