import { useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { ProductView } from '@/lib/api/types';
import { dataOf } from '@/lib/api/unwrap';
import { managedKey } from './managed-products';

const WHILE_SIZES_ARE_MADE = 1500;

export const managedProductKey = (id: number) => [...managedKey, 'product', id] as const;

/** One product to be edited. While its pictures' sizes are being made, it is asked for again. */
export function useManagedProduct(id: number) {
  return useQuery({
    queryKey: managedProductKey(id),
    queryFn: ({ signal }): Promise<ProductView> =>
      dataOf(api.GET('/api/v1/products/{id}', { params: { path: { id } }, signal })),
    staleTime: 0,
    refetchInterval: ({ state: { data } }) =>
      data?.images.some(({ ready }) => !ready) ? WHILE_SIZES_ARE_MADE : false,
  });
}
