import { dayAt } from '@/lib/format/day';
import { useQueuedCalls } from '@/lib/offline/outbox-context';
import { useUser } from '@/lib/session/user';
import { useMeals } from '../api/meals';
import { shownMeals } from './shown-meals';

/** The meals of a day with what was done here and is not answered yet. */
export function useShownMeals(day: string) {
  const query = useMeals(day);
  const calls = useQueuedCalls();
  const { timeZone } = useUser();
  const dayOf = (instant: string) => dayAt(Date.parse(instant), timeZone);
  return { query, meals: shownMeals(query.data ?? [], calls, day, dayOf) };
}
