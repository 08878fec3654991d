import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import { dataOf } from '@/lib/api/unwrap';

const FOR_A_WHILE = 5 * 60_000;

/** As much of an address as fees go by. */
interface Place {
  country: string;
  province: string;
}

/** Where the shop delivers, how, and by whom one may pay; with what sending costs to a place. */
export function useCheckoutOptions(place?: Place) {
  const asked =
    place === undefined
      ? {}
      : {
          country: place.country,
          ...(place.province !== '' && { province: place.province }),
        };
  return useQuery({
    queryKey: ['checkout', 'options', asked],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/checkout/options', { params: { query: asked }, signal })),
    placeholderData: keepPreviousData,
    staleTime: FOR_A_WHILE,
  });
}
