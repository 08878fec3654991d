import { useMutation } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import { bodyOf } from '@/lib/api/unwrap';

export function useResendVerification() {
  return useMutation({
    mutationFn: () => bodyOf(api.POST('/api/v1/auth/verify-email/resend')),
  });
}
