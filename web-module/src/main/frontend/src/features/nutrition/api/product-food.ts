import {
  queryOptions,
  useMutation,
  useQueries,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { hasStatus } from '@/lib/api/api-error';
import { api } from '@/lib/api/client';
import type { ProductFood, RequestBody } from '@/lib/api/types';
import { bodyOf, dataOf } from '@/lib/api/unwrap';
import { foodsKey } from './keys';

/** The food that a product is; null where it is none. */
const productFoodQuery = (productId: number) =>
  queryOptions<ProductFood | null>({
    queryKey: [...foodsKey, 'of-product', productId],
    staleTime: 60_000,
    queryFn: async ({ signal }) => {
      try {
        return await dataOf(
          api.GET('/api/v1/products/{id}/food', { params: { path: { id: productId } }, signal }),
        );
      } catch (error) {
        if (hasStatus(error, 404)) return null;
        throw error;
      }
    },
  });

export function useProductFood(productId: number) {
  return useQuery(productFoodQuery(productId));
}

/** The foods among some products. */
export function useProductFoods(productIds: readonly number[]): ProductFood[] {
  const answers = useQueries({ queries: productIds.map((id) => productFoodQuery(id)) });
  return answers.flatMap(({ data }) => (data ? [data] : []));
}

/** Says which food a product is; without one, that it is none. */
export function useSetProductFood(productId: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: RequestBody<'SetProductFood'>) =>
      bodyOf(api.PUT('/api/v1/products/{id}/food', { params: { path: { id: productId } }, body })),
    onSettled: () => queries.invalidateQueries({ queryKey: [...foodsKey, 'of-product'] }),
  });
}
