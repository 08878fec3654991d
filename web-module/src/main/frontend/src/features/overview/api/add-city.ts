import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { RequestBody } from '@/lib/api/types';
import { dataOf } from '@/lib/api/unwrap';
import { citiesKey } from '@/lib/reference/cities';
import { overviewKey } from './overview';

export type AddCityInput = RequestBody<'AddCity'>;

export function useAddCity() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: AddCityInput) => dataOf(api.POST('/api/v1/cities', { body })),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: citiesKey });
      void queries.invalidateQueries({ queryKey: overviewKey });
    },
  });
}
