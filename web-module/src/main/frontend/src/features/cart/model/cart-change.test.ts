import { expect, it } from 'vitest';
import type { CartView } from '@/lib/api/types';
import { predicted } from './cart-change';

const mug = { id: 1, sku: 'MUG', name: 'Mug', price: 16.1, stock: 9 };
const line = {
  productId: 1,
  sku: 'MUG',
  name: 'Mug',
  quantity: 2,
  price: 16.1,
  lineTotal: 32.2,
  stock: 9,
  priceWhenAdded: 16.1,
  priceChanged: false,
  available: true,
};
const empty: CartView = { lines: [], count: 0, subtotal: 0, problems: [] };
const full: CartView = { lines: [line], count: 2, subtotal: 32.2, problems: [] };

it('adds what was not there', () => {
  expect(predicted(empty, { kind: 'add', product: mug, quantity: 3 })).toMatchObject({
    count: 3,
    subtotal: 48.3,
    lines: [{ productId: 1, quantity: 3, lineTotal: 48.3 }],
  });
});

it('adds to what was there', () => {
  expect(predicted(full, { kind: 'add', product: mug, quantity: 1 })).toMatchObject({
    count: 3,
    subtotal: 48.3,
  });
});

it('sets how many', () => {
  expect(predicted(full, { kind: 'set', productId: 1, quantity: 1 })).toMatchObject({
    count: 1,
    subtotal: 16.1,
  });
});

it('takes out, with what was wrong with it', () => {
  const problem = { code: 'OUT_OF_STOCK' as const, productId: 1, message: 'Gone' };

  expect(predicted({ ...full, problems: [problem] }, { kind: 'remove', productId: 1 })).toEqual(
    empty,
  );
});
