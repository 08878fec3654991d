import { useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import { dataOf } from '@/lib/api/unwrap';

const FOR_A_WHILE = 5 * 60_000;

/** Where the shop delivers, how, and by whom one may pay. */
export function useCheckoutOptions() {
  return useQuery({
    queryKey: ['checkout', 'options'],
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/checkout/options', { signal })),
    staleTime: FOR_A_WHILE,
  });
}
