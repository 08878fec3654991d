import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { RequestBody } from '@/lib/api/types';
import { dataOf } from '@/lib/api/unwrap';
import { usersKey } from './users';

export type ChangeUserInput = RequestBody<'ChangeUser'> & { id: number };

export function useChangeUser() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...body }: ChangeUserInput) =>
      dataOf(api.PATCH('/api/v1/users/{id}', { params: { path: { id } }, body })),
    onSettled: () => queries.invalidateQueries({ queryKey: usersKey }),
  });
}
