import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import { bodyOf } from '@/lib/api/unwrap';
import { apiKeysKey } from './api-keys';

export function useRevokeApiKey() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: number) =>
      bodyOf(api.DELETE('/api/v1/api-keys/{id}', { params: { path: { id } } })),
    // Not waited for: the row that asked leaves the list, and who has left is told nothing.
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: apiKeysKey });
    },
  });
}
