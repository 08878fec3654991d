import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import { bodyOf } from '@/lib/api/unwrap';
import { notificationsKey } from './notifications';

export function useReadNotification() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: number) =>
      bodyOf(api.PATCH('/api/v1/notifications/{id}/read', { params: { path: { id } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: notificationsKey }),
  });
}
