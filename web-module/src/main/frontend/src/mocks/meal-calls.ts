import type { MealView, RequestBody } from '@/lib/api/types';
import { addedBy, aliases, itemOf, meals, newMeal, read, reckoned } from './diary';
import { foods } from './foods';

/** How long the words of a meal take to be read, in the browser; tests have it done at once, by hand. */
const READING_MS = 2500;

interface Answer {
  status: number;
  body: unknown;
}

const good = (status: number, data?: unknown): Answer => ({
  status,
  body: { success: true, data },
});
const bad = (status: number, error: string, message: string): Answer => ({
  status,
  body: { success: false, error, message, statusCode: status },
});

/** One operation of a batch, as the diary sends them. */
export function mealCall(method: string, path: string, body: unknown, key?: string): Answer {
  if (method === 'POST') return add(body as RequestBody<'CreateMeal'>, key ?? '');
  const index = meals.findIndex(({ id }) => path === `/meals/${id}`);
  const meal = meals[index];
  if (!meal) return bad(404, 'MEAL_NOT_FOUND', 'There is no meal of this id');
  if (method === 'PATCH') return change(meal, index, body as RequestBody<'ChangeMeal'>);
  meals.splice(index, 1);
  return good(200);
}

function add(body: RequestBody<'CreateMeal'>, key: string): Answer {
  const before = meals.find(({ id }) => id === addedBy.get(key));
  if (before) return good(202, before);
  const { description = '', eatenAt = new Date().toISOString(), mealType, items } = body;
  const meal = newMeal(description, eatenAt, mealType);
  if (items) {
    const told = items.map(({ name = '', foodId, quantity, unit = 'g' }) =>
      itemOf(name, foodId, quantity, unit),
    );
    Object.assign(meal, reckoned({ ...meal, status: 'COMPLETED', items: told }));
  } else if (import.meta.env.MODE !== 'test') {
    setTimeout(() => complete(meal.id), READING_MS);
  }
  addedBy.set(key, meal.id);
  meals.push(meal);
  return good(202, meal);
}

/** The words of a meal are read. */
export function complete(id: number): MealView | undefined {
  const index = meals.findIndex((meal) => meal.id === id);
  const meal = meals[index];
  if (!meal) return undefined;
  const done = read(meal);
  meals[index] = done;
  return done;
}

function change(meal: MealView, index: number, body: RequestBody<'ChangeMeal'>): Answer {
  const { version, items, ...facts } = body;
  if (version !== meal.version) return bad(409, 'STALE_WRITE', 'It was changed meanwhile');
  const told = items?.map(({ id, name = '', foodId, quantity, unit = 'g' }) => {
    const item = itemOf(name, foodId, quantity, unit);
    const was = meal.items.find((one) => one.id === id);
    if (foodId !== undefined && was?.foodId !== foodId) teach(name, foodId, quantity, unit);
    return { ...item, id: id ?? item.id };
  });
  const next = reckoned({
    ...meal,
    ...facts,
    items: told ?? meal.items,
    version: version + 1,
  });
  meals[index] = next;
  return good(200, next);
}

function teach(words: string, foodId: number, quantity: number, unit: string): void {
  const foodName = foods.find(({ id }) => id === foodId)?.name ?? '';
  aliases.push({
    id: aliases.length + 10,
    words,
    foodId,
    foodName,
    quantity,
    unit,
    grams: quantity,
  });
}
