import type { MealType } from '@/lib/api/types';
import { randomKey } from '@/lib/api/random-key';
import type { CallChange, QueuedCall } from '@/lib/offline/queued-call';
import { useOutbox } from '@/lib/offline/outbox-context';
import { nutritionKey } from '../api/keys';
import {
  MEALS_PATH,
  subjectOf,
  wantedOf,
  type MealWish,
  type NewMeal,
  type ShownMeal,
} from './shown-meals';

/** For as long a deleted meal can be had back. */
export const UNDO_MS = 6000;

/** What one does to meals. All of it shows at once and is sent when the server can be reached. */
export function useDiary() {
  const outbox = useOutbox();
  const call = (key: string, subject: string, what: Pick<QueuedCall, 'method' | 'path'>) => ({
    key,
    subject,
    account: outbox.account,
    at: Date.now(),
    touches: nutritionKey[0],
    ...what,
  });
  /** What waits for this meal and is not on its way yet: a further change joins it. */
  const queuedFor = (meal: ShownMeal) =>
    outbox
      .calls()
      .find(
        ({ key, subject, refusal, sending }) =>
          (key === meal.key || subject === subjectOf(meal.id)) && !refusal && !sending,
      );

  const add = (meal: NewMeal): Promise<void> => {
    const key = randomKey();
    const about = call(key, `new:${key}`, { method: 'POST', path: MEALS_PATH });
    return outbox.put({ ...about, body: { ...meal } });
  };

  const change = (meal: ShownMeal, wish: MealWish): Promise<void> => {
    const queued = queuedFor(meal);
    if (queued) return outbox.change(queued.key, { body: { ...queued.body, ...wish } });
    const path = `${MEALS_PATH}/${meal.id}`;
    const about = call(randomKey(), subjectOf(meal.id), { method: 'PATCH', path });
    return outbox.put({
      ...about,
      before: { ...newMealOf(meal) },
      body: { ...wish, version: meal.version },
    });
  };

  /** Takes it away. The answer brings it back, for a while. */
  const remove = async (meal: ShownMeal): Promise<() => Promise<void>> => {
    const queued = queuedFor(meal);
    if (queued) await outbox.drop(queued.key);
    if (queued?.method === 'POST') return () => outbox.put(queued);
    const path = `${MEALS_PATH}/${meal.id}`;
    const about = call(randomKey(), subjectOf(meal.id), { method: 'DELETE', path });
    await outbox.put({ ...about, notBefore: Date.now() + UNDO_MS });
    return async () => {
      await outbox.drop(about.key);
      if (queued) await outbox.put(queued);
    };
  };

  /** Eats the same again: its items are known, so nothing needs to be read. */
  const copy = (meal: ShownMeal, eatenAt: string, mealType: MealType): Promise<void> =>
    add({ ...newMealOf(meal), eatenAt, mealType });

  /** Sends what was refused again, as it is or changed. */
  const retry = (refused: QueuedCall, change: CallChange = {}): Promise<void> =>
    outbox.change(refused.key, { ...change, refusal: undefined });

  const giveUp = (refused: QueuedCall): Promise<void> => outbox.drop(refused.key);

  return { add, change, remove, copy, retry, giveUp };
}

function newMealOf({ description, eatenAt, mealType = 'SNACK', items }: ShownMeal): NewMeal {
  const again = items.map((item) => wantedOf({ ...item, id: 0 }));
  return {
    description,
    eatenAt,
    mealType,
    ...(again.length > 0 && { items: again }),
  };
}
