import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { Address } from '@/lib/api/types';
import { dataOf } from '@/lib/api/unwrap';
import { addressesKey } from '@/lib/shop/addresses';

export function useKeepAddress() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Address) => dataOf(api.POST('/api/v1/me/addresses', { body })),
    onSettled: () => queries.invalidateQueries({ queryKey: addressesKey }),
  });
}
