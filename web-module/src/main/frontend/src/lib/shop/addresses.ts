import { useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { SavedAddress } from '@/lib/api/types';
import { dataOf } from '@/lib/api/unwrap';

export const addressesKey = ['addresses'] as const;

/** The addresses that one has kept, the usual one first. */
export function useAddresses() {
  return useQuery({
    queryKey: addressesKey,
    queryFn: async ({ signal }): Promise<SavedAddress[]> => {
      const addresses = await dataOf(api.GET('/api/v1/me/addresses', { signal }));
      return addresses.toSorted((one, other) => Number(other.isDefault) - Number(one.isDefault));
    },
    staleTime: 60_000,
  });
}
