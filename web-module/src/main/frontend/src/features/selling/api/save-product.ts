import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { ProductFacts, ProductView, RequestBody } from '@/lib/api/types';
import { dataOf } from '@/lib/api/unwrap';
import { categoriesKey } from '@/lib/reference/categories';
import { managedProductKey } from './managed-product';
import { managedKey } from './managed-products';

export function useCreateProduct() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (facts: ProductFacts): Promise<ProductView> =>
      dataOf(api.POST('/api/v1/products', { body: facts as unknown as RequestBody<'NewProduct'> })),
    onSuccess: (product) => keep(queries, product),
  });
}

export function useChangeProduct(id: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (facts: ProductFacts): Promise<ProductView> =>
      dataOf(
        api.PUT('/api/v1/products/{id}', {
          params: { path: { id } },
          body: facts as unknown as RequestBody<'ChangeProduct'>,
        }),
      ),
    onSuccess: (product) => keep(queries, product),
  });
}

/** The answer is the product as it is now; what lists and counts it is asked for again when it is next looked at. */
export function keep(queries: QueryClient, product: ProductView): void {
  queries.setQueryData(managedProductKey(product.id), product);
  forgetLists(queries, product.id);
}

export function forgetLists(queries: QueryClient, id: number): void {
  void queries.invalidateQueries({ queryKey: [...managedKey, 'page'] });
  void queries.invalidateQueries({ queryKey: categoriesKey });
  queries.removeQueries({ queryKey: ['product', id] });
}
