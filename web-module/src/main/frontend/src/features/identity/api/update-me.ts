import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { RequestBody } from '@/lib/api/types';
import { dataOf } from '@/lib/api/unwrap';
import { meKey } from '@/lib/session/me';

export type UpdateMeInput = RequestBody<'UpdateMe'>;

export function useUpdateMe() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: UpdateMeInput) => dataOf(api.PATCH('/api/v1/auth/me', { body })),
    onSuccess: (user) => queries.setQueryData(meKey, user),
  });
}
