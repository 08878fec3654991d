import { useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { MealView } from '@/lib/api/types';
import { dataOf } from '@/lib/api/unwrap';
import { remembered } from '@/lib/offline/kept-answers';
import { useUser } from '@/lib/session/user';
import { mealsKey } from './keys';

/** More than anybody eats in a day. */
const MOST_A_DAY = 100;
const WHILE_ONE_IS_READ = 2500;

/** The meals of a day; without the network, as they were last seen. The socket tells when one has been read. */
export function useMeals(day: string) {
  const { id } = useUser();
  return useQuery({
    queryKey: mealsKey(day),
    queryFn: ({ signal }): Promise<MealView[]> =>
      remembered(`${id} meals ${day}`, () =>
        dataOf(
          api.GET('/api/v1/meals', {
            params: { query: { date: day, pageSize: MOST_A_DAY } },
            signal,
          }),
        ),
      ),
    refetchInterval: ({ state: { data } }) =>
      data?.some(({ status }) => status === 'PENDING') ? WHILE_ONE_IS_READ : false,
    refetchIntervalInBackground: false,
    networkMode: 'always',
  });
}
