import { useQueryClient } from '@tanstack/react-query';
import type { MealView } from '@/lib/api/types';
import { useAnswered } from '@/lib/offline/outbox-context';
import { useSocketMessage } from '@/lib/socket/socket-context';
import { mealsKey, nutritionKey } from '../api/keys';
import { subjectOf } from './shown-meals';

const everyDay = mealsKey('').slice(0, -1);

/** What was told while the connection was away is read again with it. */
export function useLiveMeals(): void {
  const queries = useQueryClient();
  const readAgain = () => void queries.invalidateQueries({ queryKey: nutritionKey });
  useSocketMessage('meal:completed', readAgain);
  useSocketMessage('connected', readAgain);
  // The meal stands in the diary before what waited for it goes, so that it never blinks.
  useAnswered(({ method, subject }, data) => {
    if (isMeal(data)) {
      queries.setQueryData<MealView[]>(
        mealsKey(data.day),
        (before) => before && [...before.filter(({ id }) => id !== data.id), data],
      );
    } else if (method === 'DELETE') {
      queries.setQueriesData<MealView[]>({ queryKey: everyDay }, (before) =>
        before?.filter(({ id }) => subjectOf(id) !== subject),
      );
    }
  });
}

function isMeal(data: unknown): data is MealView {
  return typeof data === 'object' && data !== null && 'eatenAt' in data && 'items' in data;
}
