import type { DealsInput } from '../api/deals';
import type { DealFilters } from './filters';

const PAGE_SIZE = 24;

/** What the server is asked for the filters and the city they apply to. */
export function dealsInput(filters: DealFilters, city: string | undefined): DealsInput {
  return {
    pageSize: PAGE_SIZE,
    page: filters.page,
    sort: filters.sort,
    ...(city !== undefined && { city }),
    ...(filters.category.length > 0 && { category: filters.category }),
    ...(filters.minDiscount !== undefined && { minDiscount: filters.minDiscount }),
    ...(filters.maxPrice !== undefined && { maxPrice: filters.maxPrice }),
    ...(filters.listPriceKnown && { listPrice: 'known' as const }),
    ...(filters.maxDistanceKm !== undefined && { maxDistanceKm: filters.maxDistanceKm }),
    ...(filters.storeId !== undefined && { storeId: filters.storeId }),
    ...(filters.q !== '' && { q: filters.q }),
  };
}
