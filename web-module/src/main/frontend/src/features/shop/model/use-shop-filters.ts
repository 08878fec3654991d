import { useSearchParams } from 'react-router';
import { noFilters, readFilters, searchPath, writeFilters, type ShopFilters } from './filters';

export interface FilterControl {
  filters: ShopFilters;
  /** Changes some; goes back to the first page unless the page itself is changed. */
  change: (changes: Partial<ShopFilters>) => void;
  /** The address that a change leads to, for links. */
  pathWith: (changes: Partial<ShopFilters>) => string;
  /** Takes off all restrictions but the words. */
  clear: () => void;
}

/** The filters live in the address bar: a reload and a bookmark keep them, and "back" takes the last one off. */
export function useShopFilters(): FilterControl {
  const [params, setParams] = useSearchParams();
  const filters = readFilters(params);
  return {
    filters,
    change: (changes) =>
      setParams((now) => writeFilters({ ...readFilters(now), page: 1, ...changes })),
    pathWith: (changes) => searchPath({ ...filters, page: 1, ...changes }),
    clear: () => setParams(writeFilters({ ...noFilters, q: filters.q, sort: filters.sort })),
  };
}
