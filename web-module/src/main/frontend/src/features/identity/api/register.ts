import { useMutation } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { RequestBody } from '@/lib/api/types';
import { dataOf } from '@/lib/api/unwrap';
import { useSignedIn } from '../model/signed-in';

export type RegisterInput = RequestBody<'Register'>;

export function useRegister() {
  const signedIn = useSignedIn();
  return useMutation({
    mutationFn: (body: RegisterInput) => dataOf(api.POST('/api/v1/auth/register', { body })),
    onSuccess: ({ user }) => signedIn(user),
  });
}
