import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { operations } from '@/lib/api/schema';
import type { Facets } from '@/lib/api/types';
import { bodyOf } from '@/lib/api/unwrap';

export type SearchInput = NonNullable<operations['searchProducts']['parameters']['query']>;

export const searchKey = ['search'] as const;

function searchQuery(input: SearchInput) {
  return {
    queryKey: [...searchKey, input],
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      bodyOf(api.GET('/api/v1/products/search', { params: { query: input }, signal })),
    placeholderData: keepPreviousData,
  };
}

/** One page of what was found. The page before stays on the screen while the next one loads. */
export function useSearch(input: SearchInput) {
  return useQuery(searchQuery(input));
}

/**
 * The counts beside the filters. The server counts what is left under all filters, so the choices beside a chosen one
 * would vanish: those of a filter in use are counted without it.
 */
export function useFacets(input: SearchInput, found: Facets | undefined): Facets | undefined {
  const { brand, minPrice, maxPrice, inStock, ...rest } = { ...input, page: 1, pageSize: 1 };
  const range = {
    ...(minPrice !== undefined && { minPrice }),
    ...(maxPrice !== undefined && { maxPrice }),
  };
  const brands = { ...(brand && { brand }) };
  const stock = { ...(inStock !== undefined && { inStock }) };
  const hasRange = maxPrice !== undefined || (minPrice ?? 0) > 0;
  const otherBrands = useQuery({
    ...searchQuery({ minPrice: 0, ...rest, ...range, ...stock }),
    enabled: brand !== undefined,
  });
  const otherPrices = useQuery({
    ...searchQuery({ minPrice: 0, ...rest, ...brands, ...stock }),
    enabled: hasRange,
  });
  const otherStock = useQuery({
    ...searchQuery({ minPrice: 0, ...rest, ...brands, ...range }),
    enabled: inStock !== undefined,
  });
  if (!found) return undefined;
  return {
    categories: found.categories,
    brands: (brand && otherBrands.data?.facets.brands) ?? found.brands,
    prices: (hasRange ? otherPrices.data?.facets.prices : undefined) ?? found.prices,
    inStock: (inStock === undefined ? undefined : otherStock.data?.facets.inStock) ?? found.inStock,
  };
}
