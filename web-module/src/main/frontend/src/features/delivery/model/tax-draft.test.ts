import { expect, it } from 'vitest';
import { emptyTax, factsOfTax, taxDraftOf } from './tax-draft';

it.each([
  [0.09975, 9.975],
  [0.05, 5],
  [0.07, 7],
  [0.29, 29],
])('says a rate of %d as %d percent, and back', (rate, percent) => {
  const tax = { id: 1, country: 'CA', name: 'QST', rate, onShipping: true, active: true };

  expect(taxDraftOf(tax).percent).toBe(percent);
  expect(factsOfTax({ ...emptyTax('CA'), percent }).rate).toBe(rate);
});
