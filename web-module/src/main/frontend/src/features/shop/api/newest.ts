import { useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import { dataOf } from '@/lib/api/unwrap';

const SHOWN = 10;

/** What came into the shop last and can be had. */
export function useNewest() {
  return useQuery({
    queryKey: ['products', 'newest'],
    queryFn: ({ signal }) =>
      dataOf(
        api.GET('/api/v1/products', {
          params: { query: { sort: 'newest', inStock: true, pageSize: SHOWN } },
          signal,
        }),
      ),
  });
}
