import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import { bodyOf } from '@/lib/api/unwrap';
import { notificationsKey } from './notifications';

export function useReadAllNotifications() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => bodyOf(api.POST('/api/v1/notifications/read-all')),
    onSettled: () => queries.invalidateQueries({ queryKey: notificationsKey }),
  });
}
