import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { PreferencesView } from '@/lib/api/types';
import { dataOf } from '@/lib/api/unwrap';
import { preferencesKey } from './preferences';

/** Shown as saved at once; taken back if the server says no. */
export function useSavePreferences() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: PreferencesView) => dataOf(api.PUT('/api/v1/me/preferences', { body })),
    onMutate: async (wanted) => {
      await queries.cancelQueries({ queryKey: preferencesKey });
      const before = queries.getQueryData<PreferencesView>(preferencesKey);
      queries.setQueryData(preferencesKey, wanted);
      return { before };
    },
    onError: (_error, _wanted, context) => queries.setQueryData(preferencesKey, context?.before),
    onSuccess: (saved) => queries.setQueryData(preferencesKey, saved),
    onSettled: () => queries.invalidateQueries({ queryKey: ['deal'] }),
  });
}
