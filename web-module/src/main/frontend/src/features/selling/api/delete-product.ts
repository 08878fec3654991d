import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import { bodyOf } from '@/lib/api/unwrap';
import { forgetLists } from './save-product';

export function useDeleteProduct() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: number) =>
      bodyOf(api.DELETE('/api/v1/products/{id}', { params: { path: { id } } })),
    // Not waited for: the row that asked leaves the list, and who has left is told nothing.
    onSettled: (_answer, _error, id) => forgetLists(queries, id),
  });
}
