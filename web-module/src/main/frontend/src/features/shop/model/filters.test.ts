import { expect, it } from 'vitest';
import { noFilters, readFilters, searchInput, searchPath, writeFilters } from './filters';

const read = (address: string) => readFilters(new URLSearchParams(address));

it('reads what it wrote', () => {
  const filters = {
    ...noFilters,
    q: 'field laptop',
    category: 8,
    brand: ['Northwind', 'Bow Valley & Sons'],
    minPrice: 25,
    maxPrice: 49.99,
    inStock: true,
    minRating: 4,
    sort: '-price' as const,
    page: 3,
  };

  expect(readFilters(writeFilters(filters))).toEqual(filters);
});

it.each([
  ['category=none&minPrice=-3&maxPrice=many&minRating=9&sort=luck&page=0&inStock=yes'],
  ['category=&brand=&minPrice=&page=1.2e99'],
])('takes what cannot be meant for nothing: %s', (address) => {
  expect(read(address)).toEqual(noFilters);
});

it('asks for everything by a filter that everything passes', () => {
  expect(searchInput(noFilters)).toMatchObject({ minPrice: 0 });
  expect(searchInput(read('q=lamp'))).not.toHaveProperty('minPrice');
  expect(searchInput(read('brand=Larch'))).not.toHaveProperty('minPrice');
});

it('writes no more into an address than there is to say', () => {
  expect(searchPath({})).toBe('/shop/search');
  expect(searchPath({ brand: ['Bow & Sons'] })).toBe('/shop/search?brand=Bow+%26+Sons');
});
