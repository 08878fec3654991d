import type {
  CheckoutRequest,
  LedgerRow,
  OrderStatus,
  OrderSummary,
  OrderView,
  PaymentProvider,
  PaymentView,
} from '@/lib/api/types';
import { summaryOf } from './carts';
import { ago } from './clock';
import { products } from './goods';
import { home } from './till-tables';

export const orders: OrderView[] = [];
/** The answers by key: the same order is not placed twice. */
export const placedBy = new Map<string, number>();
export const thresholds = new Map<number, number>();
export const ledger: LedgerRow[] = [];
export const asked = new Set<number>();

const NEXT: Record<OrderStatus, OrderStatus[]> = {
  PENDING_PAYMENT: ['CANCELLED'],
  PAID: ['PROCESSING', 'CANCELLED'],
  PROCESSING: ['SHIPPED', 'CANCELLED'],
  SHIPPED: ['DELIVERED'],
  DELIVERED: [],
  CANCELLED: [],
  PAYMENT_FAILED: [],
  REFUNDED: [],
};

const customers = [
  { id: 1, fullName: 'Ada Marsh', email: 'admin@example.com' },
  { id: 2, fullName: 'Noor Haddad', email: 'noor@example.com' },
  { id: 3, fullName: 'Tomás Rivera', email: 'tomas@example.com' },
];

/** Another step of an order, with what follows from it. */
export function stepTo(order: OrderView, status: OrderStatus, message: string): void {
  order.status = status;
  order.next = NEXT[status];
  order.canCancel = ['PENDING_PAYMENT', 'PAID', 'PROCESSING'].includes(status);
  order.timeline = [...order.timeline, { at: ago({}), kind: 'STATUS', message }];
}

/** The test bank has a page; from those of others, which nobody stands in for, one is back at once. */
function pageOf(provider: PaymentProvider, id: number): string {
  return provider === 'sandbox'
    ? `/shop/sandbox-payment?payment=${id + 1000}`
    : `/shop/orders/${id}?payment=returned`;
}

export function place(
  request: CheckoutRequest,
  provider: PaymentProvider,
  state: PaymentView['state'],
): OrderView {
  const id = 40 + orders.length;
  const sum = summaryOf(request);
  const status: OrderStatus =
    state === 'SUCCEEDED' ? 'PAID' : state === 'DECLINED' ? 'PAYMENT_FAILED' : 'PENDING_PAYMENT';
  const at = ago({});
  const order: OrderView = {
    id,
    number: `2026-00000${String(id)}`,
    status,
    placedAt: at,
    ...sum,
    currency: 'CAD',
    shippingMethod: request.shippingMethod,
    ...(request.shippingAddress && { shippingAddress: request.shippingAddress }),
    ...(request.pickupSite !== undefined && { pickupSite: request.pickupSite }),
    customer: customers[0] ?? { id: 1, fullName: '', email: '' },
    payment: {
      id: id + 1000,
      orderId: id,
      provider,
      amount: sum.total,
      received: state === 'SUCCEEDED' ? sum.total : 0,
      refunded: 0,
      state,
      reference: `sb_${String(id)}`,
      ...(state === 'PENDING' && { checkoutUrl: pageOf(provider, id) }),
      ...(state === 'DECLINED' && { reason: 'The bank declined the card.' }),
      createdAt: at,
      expiresAt: ago({ minutes: -30 }),
      steps: [{ at, kind: 'ATTEMPT', message: 'The bank was asked for the money.' }],
    },
    timeline: [{ at, kind: 'PLACED', message: 'The order was placed.' }],
    canCancel: status !== 'PAYMENT_FAILED',
    next: NEXT[status],
  };
  orders.unshift(order);
  return order;
}

export function inList(order: OrderView): OrderSummary {
  const { id, number, status, placedAt, lines, total, currency, customer } = order;
  const count = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  return {
    id,
    number,
    status,
    placedAt,
    lines,
    count,
    total,
    currency,
    ...(customer && { customer }),
  };
}

/** An order of the past, made of goods of the shop. */
function past(index: number, status: OrderStatus): OrderView {
  const chosen = products.slice(index * 4, index * 4 + 1 + (index % 3));
  const lines = chosen.map(({ id, sku, name, imageUrl, price }, turn) => ({
    productId: id,
    sku,
    name,
    ...(imageUrl !== undefined && { imageUrl }),
    quantity: turn + 1,
    price,
    lineTotal: price * (turn + 1),
    discount: turn === 0 && index === 1 ? 5 : 0,
  }));
  const subtotal = lines.reduce((sum, { lineTotal }) => sum + lineTotal, 0);
  const discount = index === 1 ? 5 : 0;
  const tax = Math.round((subtotal - discount) * 5) / 100;
  const total = Math.round((subtotal - discount + tax) * 100) / 100;
  const at = ago({ days: index * 3, hours: 5 });
  const isPaid = status !== 'PAYMENT_FAILED' && status !== 'PENDING_PAYMENT';
  const isSent = status === 'SHIPPED' || status === 'DELIVERED';
  return {
    id: 20 - index,
    number: `2026-00000${String(20 - index)}`,
    status,
    placedAt: at,
    lines,
    subtotal,
    discount,
    discounts: discount > 0 ? [{ promotionId: 3, name: 'Five dollars off', amount: 5 }] : [],
    shippingFee: 0,
    tax,
    taxes: [{ name: 'GST', rate: 0.05, amount: tax }],
    total,
    currency: 'CAD',
    shippingMethod: 'STANDARD',
    shippingAddress: home,
    ...(isSent && {
      tracking: {
        carrier: 'Canada Post',
        number: '7035 1134 0891 2210',
        url: 'https://example.com/track',
        events: [
          { at: ago({ days: 1, hours: 6 }), message: 'Handed to the carrier in Calgary.' },
          { at: ago({ hours: 9 }), message: 'Sorted in Edmonton.' },
        ],
      },
    }),
    customer: customers[index % customers.length] ?? { id: 1, fullName: '', email: '' },
    payment: {
      id: 1020 - index,
      orderId: 20 - index,
      provider: 'sandbox',
      amount: total,
      received: isPaid ? total : 0,
      refunded: status === 'REFUNDED' ? total : 0,
      state: status === 'REFUNDED' ? 'REFUNDED' : isPaid ? 'SUCCEEDED' : 'DECLINED',
      reference: 'sb_9f2c41',
      ...(!isPaid && { reason: 'The bank declined the card.' }),
      createdAt: at,
      expiresAt: at,
      steps: [
        { at, kind: 'ATTEMPT', message: 'The bank was asked for the money.' },
        { at, kind: 'RETRY', message: 'It did not answer; it was asked again after 1 s.' },
        ...(isPaid ? [{ at, kind: 'ASKED' as const, message: 'The bank said yes.' }] : []),
      ],
    },
    timeline: [
      { at, kind: 'PLACED', message: 'The order was placed.' },
      ...(isPaid ? [{ at, kind: 'PAYMENT', message: 'It was paid.' }] : []),
      ...(isSent ? [{ at: ago({ days: 1 }), kind: 'STATUS', message: 'It was sent.' }] : []),
    ],
    canCancel: status === 'PAID' || status === 'PROCESSING',
    next: NEXT[status],
  };
}

/** The orders as they were at first. */
export function resetOrders(): void {
  const statuses: OrderStatus[] = [
    'SHIPPED',
    'PAID',
    'PROCESSING',
    'DELIVERED',
    'PAYMENT_FAILED',
    'REFUNDED',
    'CANCELLED',
  ];
  orders.splice(0, orders.length, ...statuses.map((status, index) => past(index, status)));
  placedBy.clear();
  thresholds.clear();
  asked.clear();
  ledger.splice(0, ledger.length, ...firstRows());
}

function firstRows(): LedgerRow[] {
  return [
    {
      id: 3,
      at: ago({ hours: 2 }),
      kind: 'ADJUSTED',
      delta: 4,
      stockAfter: 12,
      reason: 'Found behind the shelf',
      actorName: 'Ada Marsh',
    },
    { id: 2, at: ago({ days: 1 }), kind: 'RESERVED', delta: -2, stockAfter: 8, orderId: 20 },
    { id: 1, at: ago({ days: 30 }), kind: 'OPENING', delta: 10, stockAfter: 10 },
  ];
}

resetOrders();
