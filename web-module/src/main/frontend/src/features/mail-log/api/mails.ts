import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { operations } from '@/lib/api/schema';
import { bodyOf } from '@/lib/api/unwrap';

export type MailsInput = NonNullable<operations['mails']['parameters']['query']>;

export const mailsKey = ['mails'] as const;

const EVERY = 20_000;

export function useMails(input: MailsInput) {
  return useQuery({
    queryKey: [...mailsKey, input],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/admin/mail', { params: { query: input }, signal })),
    placeholderData: keepPreviousData,
    refetchInterval: EVERY,
  });
}
