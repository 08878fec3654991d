import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import { dataOf } from '@/lib/api/unwrap';
import { apiKeysKey } from './api-keys';

interface RotateApiKeyInput {
  id: number;
  graceHours: number;
}

/** The answer carries the new key itself, this once; it is kept nowhere but in the open dialog. */
export function useRotateApiKey() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, graceHours }: RotateApiKeyInput) =>
      dataOf(
        api.POST('/api/v1/api-keys/{id}/rotate', {
          params: { path: { id } },
          body: { graceHours },
        }),
      ),
    gcTime: 0,
    onSettled: () => queries.invalidateQueries({ queryKey: apiKeysKey }),
  });
}
