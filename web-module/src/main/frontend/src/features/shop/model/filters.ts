import { storefront } from '@/lib/texts/storefront';
import type { SearchInput } from '../api/search';

export type Sort = keyof typeof storefront.shop.sorts;

/** What the address bar says about the list. Absent means unrestricted. */
export interface ShopFilters {
  q: string;
  category: number | undefined;
  brand: string[];
  minPrice: number | undefined;
  maxPrice: number | undefined;
  inStock: boolean;
  minRating: number | undefined;
  sort: Sort;
  page: number;
}

export const noFilters: ShopFilters = {
  q: '',
  category: undefined,
  brand: [],
  minPrice: undefined,
  maxPrice: undefined,
  inStock: false,
  minRating: undefined,
  sort: 'relevance',
  page: 1,
};

export const MAX_WORDS = 100;
const MAX_PRICE = 10_000_000;
const PAGE_SIZE = 24;

export function readFilters(params: URLSearchParams): ShopFilters {
  const sort = params.get('sort') ?? '';
  return {
    q: (params.get('q') ?? '').trim().slice(0, MAX_WORDS),
    category: wholeIn(params.get('category'), Number.MAX_SAFE_INTEGER),
    brand: [...new Set(params.getAll('brand').filter((brand) => brand.trim() !== ''))],
    minPrice: numberIn(params.get('minPrice'), 0.01, MAX_PRICE),
    maxPrice: numberIn(params.get('maxPrice'), 0, MAX_PRICE),
    inStock: params.get('inStock') === 'true',
    minRating: numberIn(params.get('minRating'), 1, 5),
    sort: isSort(sort) ? sort : 'relevance',
    page: wholeIn(params.get('page'), 100_000) ?? 1,
  };
}

export function writeFilters(filters: ShopFilters): URLSearchParams {
  const params = new URLSearchParams();
  const put = (name: string, value: string | number | undefined) => {
    if (value !== undefined && value !== '') params.append(name, String(value));
  };
  put('q', filters.q);
  put('category', filters.category);
  filters.brand.forEach((brand) => put('brand', brand));
  put('minPrice', filters.minPrice);
  put('maxPrice', filters.maxPrice);
  put('inStock', filters.inStock ? 'true' : undefined);
  put('minRating', filters.minRating);
  put('sort', filters.sort === 'relevance' ? undefined : filters.sort);
  put('page', filters.page > 1 ? filters.page : undefined);
  return params;
}

/** What the server is asked. Without any restriction it wants at least one that everything passes. */
export function searchInput(filters: ShopFilters): SearchInput {
  const { q, category, brand, minPrice, maxPrice, inStock, minRating } = filters;
  const restricted = q !== '' || countFilters(filters) > 0;
  return {
    pageSize: PAGE_SIZE,
    page: filters.page,
    sort: filters.sort,
    ...(q !== '' && { q }),
    ...(category !== undefined && { category }),
    ...(brand.length > 0 && { brand }),
    ...(minPrice !== undefined && { minPrice }),
    ...(maxPrice !== undefined && { maxPrice }),
    ...(inStock && { inStock: true }),
    ...(minRating !== undefined && { minRating }),
    ...(!restricted && { minPrice: 0 }),
  };
}

/** How many restrictions are set, beside the words. */
export function countFilters(filters: ShopFilters): number {
  return [
    filters.category,
    ...filters.brand,
    filters.minPrice ?? filters.maxPrice,
    filters.inStock || undefined,
    filters.minRating,
  ].filter((value) => value !== undefined).length;
}

/** The address of a search. */
export function searchPath(filters: Partial<ShopFilters>): string {
  const query = writeFilters({ ...noFilters, ...filters }).toString();
  return query === '' ? '/shop/search' : `/shop/search?${query}`;
}

function isSort(value: string): value is Sort {
  return value in storefront.shop.sorts;
}

function wholeIn(text: string | null, max: number): number | undefined {
  const value = numberIn(text, 1, max);
  return value === undefined ? undefined : Math.floor(value);
}

function numberIn(text: string | null, min: number, max: number): number | undefined {
  if (text === null || text.trim() === '') return undefined;
  const value = Number(text);
  return value >= min && value <= max ? value : undefined;
}
