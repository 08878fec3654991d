import type { CartLine, CartView, ProductView } from '@/lib/api/types';

/** As much of a product as a line of the cart shows. */
type Addable = Pick<ProductView, 'id' | 'sku' | 'name' | 'imageUrl' | 'price' | 'stock'>;

export type CartChange =
  | { kind: 'add'; product: Addable; quantity: number }
  | { kind: 'set'; productId: number; quantity: number }
  | { kind: 'remove'; productId: number };

/** The cart as it will be if the server agrees: shown until it has answered. */
export function predicted(cart: CartView, change: CartChange): CartView {
  const lines = linesAfter(cart.lines, change);
  const mended = change.kind === 'add' ? undefined : change.productId;
  return {
    lines,
    count: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    subtotal: sumOf(lines),
    problems: cart.problems.filter(({ productId }) => productId !== mended),
  };
}

/** What it comes to, in whole cents. */
function sumOf(lines: readonly CartLine[]): number {
  return inCents(lines.reduce((sum, { lineTotal }) => sum + lineTotal, 0));
}

function linesAfter(lines: CartLine[], change: CartChange): CartLine[] {
  switch (change.kind) {
    case 'remove':
      return lines.filter(({ productId }) => productId !== change.productId);
    case 'set':
      return lines.map((line) =>
        line.productId === change.productId ? withQuantity(line, change.quantity) : line,
      );
    case 'add': {
      const { product, quantity } = change;
      const there = lines.find(({ productId }) => productId === product.id);
      if (!there) return [...lines, withQuantity(lineOf(product), quantity)];
      const more = withQuantity(there, there.quantity + quantity);
      return lines.map((line) => (line === there ? more : line));
    }
  }
}

function withQuantity(line: CartLine, quantity: number): CartLine {
  return { ...line, quantity, lineTotal: inCents(line.price * quantity) };
}

function lineOf(product: Addable): CartLine {
  const { id, sku, name, imageUrl, price, stock } = product;
  return {
    productId: id,
    sku,
    name,
    price,
    stock,
    ...(imageUrl !== undefined && { imageUrl }),
    quantity: 0,
    lineTotal: 0,
    priceWhenAdded: price,
    priceChanged: false,
    available: true,
  };
}

function inCents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
