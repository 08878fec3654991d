import { useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import { dataOf } from '@/lib/api/unwrap';

export const mailKey = (id: number) => ['mail', id] as const;

export function useMail(id: number) {
  return useQuery({
    queryKey: mailKey(id),
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/admin/mail/{id}', { params: { path: { id } }, signal })),
  });
}
