import { expect, it } from 'vitest';
import { pathOf, typedPieces } from './suggestions';

const marked = (text: string, typed: string) =>
  typedPieces(text, typed)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');

it.each([
  ['Field laptop 14', 'lap', 'Field [lap]top 14'],
  ['Field laptop 14', 'field la', '[Field] [la]ptop 14'],
  ['Café crème', 'cafe cr', '[Café] [cr]ème'],
  ['Cafe\u0301 au lait', 'café', '[Cafe\u0301] au lait'],
  ['Burr grinder', 'rind', 'Burr grinder'],
  ['<b>Boots</b>', 'b', '<[b]>[B]oots</[b]>'],
  ['Larch', '', 'Larch'],
])('marks in %s what %s began', (text, typed, expected) => {
  expect(marked(text, typed)).toBe(expected);
});

it('loses nothing of the text', () => {
  const text = 'Chocolats aux noisettes, 70 %';

  expect(
    typedPieces(text, 'choc 7')
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});

it('leads where the kind says', () => {
  expect(pathOf({ kind: 'product', text: 'Mug', id: 7 })).toBe('/shop/products/7');
  expect(pathOf({ kind: 'category', text: 'Mugs', id: 3 })).toBe('/shop/search?category=3');
  expect(pathOf({ kind: 'brand', text: 'Halden' })).toBe('/shop/search?brand=Halden');
});
