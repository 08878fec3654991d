import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { RequestBody } from '@/lib/api/types';
import { dataOf } from '@/lib/api/unwrap';
import { apiKeysKey } from './api-keys';

export type CreateApiKeyInput = RequestBody<'CreateApiKey'>;

/** The answer carries the key itself, this once; it is kept nowhere but in the open dialog. */
export function useCreateApiKey() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: CreateApiKeyInput) => dataOf(api.POST('/api/v1/api-keys', { body })),
    gcTime: 0,
    onSettled: () => queries.invalidateQueries({ queryKey: apiKeysKey }),
  });
}
