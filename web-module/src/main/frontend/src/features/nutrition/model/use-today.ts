import { useSearchParams } from 'react-router';
import { addDays, dayAt, isDay } from '@/lib/format/day';
import { useNow } from '@/lib/format/use-now';
import { useUser } from '@/lib/session/user';

/** The day it is where this person lives. */
export function useToday(): string {
  const { timeZone } = useUser();
  return dayAt(useNow(), timeZone);
}

/** The day that the address names, else today. */
export function useChosenDay() {
  const [params, setParams] = useSearchParams();
  const today = useToday();
  const named = params.get('date') ?? '';
  const day = isDay(named) ? named : today;
  const toDay = (next: string) => setParams(next === today ? {} : { date: next });
  return { day, today, toDay, step: (days: number) => toDay(addDays(day, days)) };
}
