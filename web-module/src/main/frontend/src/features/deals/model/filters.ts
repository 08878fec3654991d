import type { Category } from '@/lib/api/types';
import { texts } from '@/lib/texts';
import { isCategory } from './categories';

export type Sort = keyof typeof texts.deals.sorts;

/** What the address bar says about the list. Absent means unrestricted; an absent city means the preferred one. */
export interface DealFilters {
  city: string | undefined;
  category: Category[];
  minDiscount: number | undefined;
  maxPrice: number | undefined;
  listPriceKnown: boolean;
  maxDistanceKm: number | undefined;
  storeId: number | undefined;
  q: string;
  sort: Sort;
  page: number;
}

/** In the address bar: every city, although one is preferred. */
export const ALL_CITIES = 'all';

export const noFilters: DealFilters = {
  city: undefined,
  category: [],
  minDiscount: undefined,
  maxPrice: undefined,
  listPriceKnown: false,
  maxDistanceKm: undefined,
  storeId: undefined,
  q: '',
  sort: 'lastSeen',
  page: 1,
};

export function readFilters(params: URLSearchParams): DealFilters {
  const sort = params.get('sort') ?? '';
  return {
    city: params.get('city') ?? undefined,
    category: params.getAll('category').filter(isCategory),
    minDiscount: numberIn(params.get('minDiscount'), 1, 100),
    maxPrice: numberIn(params.get('maxPrice'), 0.01, 100_000),
    listPriceKnown: params.get('listPrice') === 'known',
    maxDistanceKm: numberIn(params.get('maxDistanceKm'), 1, 1000),
    storeId: numberIn(params.get('storeId'), 1, Number.MAX_SAFE_INTEGER),
    q: params.get('q') ?? '',
    sort: isSort(sort) ? sort : 'lastSeen',
    page: Math.floor(numberIn(params.get('page'), 1, 100_000) ?? 1),
  };
}

export function writeFilters(filters: DealFilters): URLSearchParams {
  const params = new URLSearchParams();
  const put = (name: string, value: string | number | undefined) => {
    if (value !== undefined && value !== '') params.append(name, String(value));
  };
  put('city', filters.city);
  filters.category.forEach((category) => put('category', category));
  put('minDiscount', filters.minDiscount);
  put('maxPrice', filters.maxPrice);
  put('listPrice', filters.listPriceKnown ? 'known' : undefined);
  put('maxDistanceKm', filters.maxDistanceKm);
  put('storeId', filters.storeId);
  put('q', filters.q);
  put('sort', filters.sort === 'lastSeen' ? undefined : filters.sort);
  put('page', filters.page > 1 ? filters.page : undefined);
  return params;
}

/** How many restrictions are set, beside the city, which is a place to look at rather than a restriction. */
export function countFilters(filters: DealFilters): number {
  return [
    ...filters.category,
    filters.minDiscount,
    filters.maxPrice,
    filters.listPriceKnown || undefined,
    filters.maxDistanceKm,
    filters.storeId,
    filters.q || undefined,
  ].filter((value) => value !== undefined).length;
}

function isSort(value: string): value is Sort {
  return value in texts.deals.sorts;
}

function numberIn(text: string | null, min: number, max: number): number | undefined {
  if (text === null || text.trim() === '') return undefined;
  const value = Number(text);
  return value >= min && value <= max ? value : undefined;
}
