import { useMutation } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { RequestBody } from '@/lib/api/types';
import { bodyOf } from '@/lib/api/unwrap';

export type ResetPasswordInput = RequestBody<'ResetPassword'>;

export function useResetPassword() {
  return useMutation({
    mutationFn: (body: ResetPasswordInput) =>
      bodyOf(api.POST('/api/v1/auth/password/reset', { body })),
  });
}
