import { useMutation } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { RequestBody } from '@/lib/api/types';
import { bodyOf } from '@/lib/api/unwrap';

export type ForgotPasswordInput = RequestBody<'ForgotPassword'>;

export function useForgotPassword() {
  return useMutation({
    mutationFn: (body: ForgotPasswordInput) =>
      bodyOf(api.POST('/api/v1/auth/password/forgot', { body })),
  });
}
