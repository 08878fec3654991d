import { useMutation } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { RequestBody } from '@/lib/api/types';
import { dataOf } from '@/lib/api/unwrap';
import { useSignedIn } from '../model/signed-in';

export type LoginInput = RequestBody<'Login'>;

export function useLogin() {
  const signedIn = useSignedIn();
  return useMutation({
    mutationFn: (body: LoginInput) => dataOf(api.POST('/api/v1/auth/login', { body })),
    onSuccess: ({ user }) => signedIn(user),
  });
}
