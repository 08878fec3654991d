import { useSearchParams } from 'react-router';
import { ALL_CITIES, noFilters, readFilters, writeFilters, type DealFilters } from './filters';

export interface FilterControl {
  filters: DealFilters;
  /** The city that is looked at: from the address, else the preferred one; undefined for all. */
  city: string | undefined;
  /** Changes some; goes back to the first page unless the page itself is changed. */
  change: (changes: Partial<DealFilters>) => void;
  clear: () => void;
}

/** The filters live in the address bar, so a reload, a bookmark and "back" keep them. */
export function useDealFilters(preferredCity: string | undefined): FilterControl {
  const [params, setParams] = useSearchParams();
  const filters = readFilters(params);
  const city = filters.city ?? preferredCity;
  return {
    filters,
    city: city === ALL_CITIES ? undefined : city,
    change: (changes) => {
      const replace = changes.page === undefined;
      setParams((now) => writeFilters({ ...readFilters(now), page: 1, ...changes }), {
        replace,
      });
    },
    clear: () => {
      const { city: kept, sort } = filters;
      setParams(writeFilters({ ...noFilters, city: kept, sort }));
    },
  };
}
