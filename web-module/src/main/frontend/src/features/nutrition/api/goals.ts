import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { GoalsView, RequestBody } from '@/lib/api/types';
import { dataOf } from '@/lib/api/unwrap';
import { goalsKey, nutritionKey } from './keys';

export function useGoals() {
  return useQuery({
    queryKey: goalsKey,
    queryFn: ({ signal }): Promise<GoalsView> =>
      dataOf(api.GET('/api/v1/nutrition/goals', { signal })),
  });
}

/** Sets the goals; the answer has the numbers that follow from a profile. */
export function useSaveGoals() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: RequestBody<'SaveGoals'>): Promise<GoalsView> =>
      dataOf(api.PUT('/api/v1/nutrition/goals', { body })),
    onSuccess: (goals) => {
      queries.setQueryData(goalsKey, goals);
      void queries.invalidateQueries({ queryKey: [...nutritionKey, 'daily'] });
    },
  });
}
