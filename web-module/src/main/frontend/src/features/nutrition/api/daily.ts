import { useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { DailyView } from '@/lib/api/types';
import { dataOf } from '@/lib/api/unwrap';
import { remembered } from '@/lib/offline/kept-answers';
import { useUser } from '@/lib/session/user';
import { dailyKey } from './keys';

/** What a day adds up to, against the goals. */
export function useDaily(day: string) {
  const { id } = useUser();
  return useQuery({
    queryKey: dailyKey(day),
    queryFn: ({ signal }): Promise<DailyView> =>
      remembered(`${id} daily ${day}`, () =>
        dataOf(api.GET('/api/v1/nutrition/daily', { params: { query: { date: day } }, signal })),
      ),
    networkMode: 'always',
  });
}
