import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { operations } from '@/lib/api/schema';
import { bodyOf } from '@/lib/api/unwrap';

export type UsersInput = NonNullable<operations['users']['parameters']['query']>;

export const usersKey = ['users'] as const;

export function useUsers(input: UsersInput) {
  return useQuery({
    queryKey: [...usersKey, input],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/users', { params: { query: input }, signal })),
    placeholderData: keepPreviousData,
  });
}
