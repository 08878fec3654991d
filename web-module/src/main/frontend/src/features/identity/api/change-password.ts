import { useMutation } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { RequestBody } from '@/lib/api/types';
import { dataOf } from '@/lib/api/unwrap';
import { useSignedIn } from '../model/signed-in';

export type ChangePasswordInput = RequestBody<'ChangePassword'>;

/** All other sessions end; this one goes on with a fresh one. */
export function useChangePassword() {
  const signedIn = useSignedIn();
  return useMutation({
    mutationFn: (body: ChangePasswordInput) => dataOf(api.POST('/api/v1/auth/password', { body })),
    onSuccess: ({ user }) => signedIn(user),
  });
}
