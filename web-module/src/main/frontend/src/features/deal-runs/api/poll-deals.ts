import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import { dataOf } from '@/lib/api/unwrap';
import { dealRunsKey } from './deal-runs';

export function usePollDeals() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => dataOf(api.POST('/api/v1/deals/poll')),
    onSettled: () => queries.invalidateQueries({ queryKey: dealRunsKey }),
  });
}
