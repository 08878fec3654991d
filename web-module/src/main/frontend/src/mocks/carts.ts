import type { CartLine, CartView, CheckoutRequest, CheckoutSummary } from '@/lib/api/types';
import { products } from './goods';
import { promotions } from './till-tables';

/** What is in the cart: how many of which, and what each cost when it was added. */
export const cart = new Map<number, { quantity: number; price: number }>();

const cents = (amount: number) => Math.round(amount * 100) / 100;

function lineOf(
  productId: number,
  { quantity, price: before }: { quantity: number; price: number },
) {
  const product = products.find(({ id }) => id === productId);
  if (!product) return [];
  const { sku, name, imageUrl, price, stock, active } = product;
  const line: CartLine = {
    productId,
    sku,
    name,
    ...(imageUrl !== undefined && { imageUrl }),
    quantity,
    price,
    lineTotal: cents(price * quantity),
    stock,
    priceWhenAdded: before,
    priceChanged: price !== before,
    available: active && stock > 0,
  };
  return [line];
}

export function cartView(): CartView {
  const lines = [...cart].flatMap(([id, entry]) => lineOf(id, entry));
  return {
    lines,
    count: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    subtotal: cents(lines.reduce((sum, { lineTotal }) => sum + lineTotal, 0)),
    problems: lines.flatMap(({ productId, quantity, stock, name }) =>
      quantity > stock
        ? [{ code: 'NOT_ENOUGH_STOCK' as const, productId, message: `Too few of ${name}` }]
        : [],
    ),
  };
}

const FREE_FROM = 50;

/** As the server would reckon, in a few lines: 10% by the code WELCOME10, GST everywhere and nothing else. */
export function summaryOf(request: CheckoutRequest): CheckoutSummary {
  const { lines, subtotal, problems } = cartView();
  const code = request.promotionCode?.toUpperCase();
  const welcome = promotions.find(
    (promotion) => promotion.active && promotion.code !== undefined && promotion.code === code,
  );
  const discount = welcome ? cents(subtotal * 0.1) : 0;
  const isFree = request.shippingMethod === 'STANDARD' && subtotal >= FREE_FROM;
  const fees = { PICKUP: 0, STANDARD: isFree ? 0 : 6.95, EXPRESS: 14.5 };
  const shippingFee = fees[request.shippingMethod];
  const tax = cents((subtotal - discount + shippingFee) * 0.05);
  const missing = cents(FREE_FROM - subtotal);
  return {
    lines: lines.map(({ productId, sku, name, imageUrl, quantity, price, lineTotal }) => ({
      productId,
      sku,
      name,
      ...(imageUrl !== undefined && { imageUrl }),
      quantity,
      price,
      lineTotal,
      discount: welcome ? cents(lineTotal * 0.1) : 0,
    })),
    subtotal,
    discount,
    discounts: welcome
      ? [{ promotionId: welcome.id, name: welcome.name, code: 'WELCOME10', amount: discount }]
      : [],
    shippingFee,
    tax,
    taxes: [{ name: 'GST', rate: 0.05, amount: tax }],
    total: cents(subtotal - discount + shippingFee + tax),
    promotions: [
      ...(welcome
        ? [
            {
              promotionId: welcome.id,
              name: welcome.name,
              code: 'WELCOME10',
              applied: true,
              explanation: '10% off everything.',
            },
          ]
        : []),
      {
        promotionId: 2,
        name: 'Three for two on mugs',
        applied: false,
        explanation: welcome
          ? 'The other promotion saves you more.'
          : 'Put 3 mugs into the cart to get the cheapest for nothing.',
      },
    ],
    hints:
      request.shippingMethod === 'STANDARD' && missing > 0
        ? [`Add $${missing.toFixed(2)} for free delivery.`]
        : [],
    problems: [
      ...problems,
      ...(code !== undefined && !welcome
        ? [{ code: 'PROMOTION_UNKNOWN' as const, message: `There is no promotion “${code}”.` }]
        : []),
      ...(lines.length === 0
        ? [{ code: 'CART_EMPTY' as const, message: 'The cart is empty.' }]
        : []),
    ],
  };
}
