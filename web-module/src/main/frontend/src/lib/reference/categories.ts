import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { CategoryNode } from '@/lib/api/types';
import { dataOf } from '@/lib/api/unwrap';

export const categoriesKey = ['categories'] as const;

export const categoriesQuery = queryOptions({
  queryKey: categoriesKey,
  staleTime: 60_000,
  queryFn: ({ signal }) => dataOf(api.GET('/api/v1/categories', { signal })),
});

/** The shop's tree of categories: reference data of every area that knows products. */
export function useCategories() {
  return useQuery(categoriesQuery);
}

/** From the root down to the category itself; empty where it is not in the tree. */
export function pathTo(tree: readonly CategoryNode[], id: number): CategoryNode[] {
  for (const node of tree) {
    if (node.id === id) return [node];
    const below = pathTo(node.children, id);
    if (below.length > 0) return [node, ...below];
  }
  return [];
}

/** Every category once, each with the names above it. */
export function flattened(
  tree: readonly CategoryNode[],
  above: readonly CategoryNode[] = [],
): { node: CategoryNode; above: readonly CategoryNode[] }[] {
  return tree.flatMap((node) => [{ node, above }, ...flattened(node.children, [...above, node])]);
}
