import { queryOptions, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { ProductPage, ProductView } from '@/lib/api/types';
import { dataOf } from '@/lib/api/unwrap';
import { similarQuery } from './recommendations';

export const productKey = (id: number) => ['product', id] as const;

function productQuery(id: number) {
  return queryOptions({
    queryKey: productKey(id),
    queryFn: ({ signal }): Promise<ProductView | ProductPage> =>
      dataOf(api.GET('/api/v1/products/{id}', { params: { path: { id } }, signal })),
  });
}

/** Shows at once what a list knows of it; price and stock are read again, also when the window is looked at anew. */
export function useProduct(id: number) {
  const queries = useQueryClient();
  return useQuery({
    ...productQuery(id),
    placeholderData: () => listed(queries, id),
    refetchOnWindowFocus: 'always',
  });
}

interface Ahead {
  /** Somebody's attention rests on it: what its page shows beside it is fetched, with its script. */
  looked: () => void;
  /** Somebody is about to open it. Reading a product counts as a view, so a mere look does not. */
  pressed: () => void;
}

/** Fetches ahead what the product's page will need. A failure shows there. */
export function useProductAhead(id: number): Ahead {
  const queries = useQueryClient();
  return {
    looked: () => void queries.query(similarQuery(id)).catch(() => undefined),
    pressed: () => void queries.query(productQuery(id)).catch(() => undefined),
  };
}

/** The product as the last list that held it has it. */
function listed(queries: QueryClient, id: number): ProductView | undefined {
  return queries
    .getQueriesData({ predicate: ({ queryKey }) => LISTS.has(String(queryKey[0])) })
    .flatMap(([, answer]) => productsIn(answer))
    .find((product) => product.id === id);
}

const LISTS = new Set(['search', 'products', 'wishes', 'recommended']);

function productsIn(answer: unknown): ProductView[] {
  if (Array.isArray(answer)) return answer as ProductView[];
  const data = (answer as { data?: unknown } | undefined)?.data;
  return Array.isArray(data) ? (data as ProductView[]) : [];
}
