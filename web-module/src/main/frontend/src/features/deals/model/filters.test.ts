import { expect, it } from 'vitest';
import { countFilters, noFilters, readFilters, writeFilters, type DealFilters } from './filters';

const all: DealFilters = {
  city: 'calgary',
  category: ['bakery', 'dairy'],
  minDiscount: 40,
  maxPrice: 4.5,
  listPriceKnown: true,
  maxDistanceKm: 12,
  storeId: 77,
  q: 'crème & co',
  sort: 'price',
  page: 3,
};

it('reads back from the address what it wrote', () => {
  expect(readFilters(new URLSearchParams(writeFilters(all).toString()))).toEqual(all);
});

it('writes nothing for what is not restricted', () => {
  expect(writeFilters(noFilters).toString()).toBe('');
});

it('ignores what nobody could have chosen', () => {
  const params = new URLSearchParams(
    'category=gold&minDiscount=-5&maxPrice=free&maxDistanceKm=NaN&sort=luck&page=0&storeId=x&listPrice=any',
  );

  expect(readFilters(params)).toEqual(noFilters);
});

it('counts restrictions, to which the city does not belong', () => {
  expect(countFilters({ ...noFilters, city: 'calgary', sort: 'price' })).toBe(0);
  expect(countFilters(all)).toBe(8);
});
