import { expect, it } from 'vitest';
import type { MealView } from '@/lib/api/types';
import type { QueuedCall } from '@/lib/offline/queued-call';
import { shownMeals } from './shown-meals';

const DAY = '2026-03-14';
const meal: MealView = {
  id: 3,
  status: 'COMPLETED',
  description: 'Toast with butter',
  eatenAt: `${DAY}T14:00:00Z`,
  day: DAY,
  mealType: 'BREAKFAST',
  items: [
    {
      id: 1,
      name: 'toast',
      foodId: 101,
      quantity: 1,
      unit: 'slice',
      grams: 22,
      source: 'USDA_SR',
      resolved: true,
      nutrients: { energyKcal: 64 },
    },
  ],
  totals: { energyKcal: 64 },
  version: 2,
};

const call = (more: Partial<QueuedCall>): QueuedCall => ({
  key: 'k',
  account: 1,
  at: 0,
  method: 'PATCH',
  path: '/meals/3',
  subject: 'meal:3',
  touches: 'nutrition',
  ...more,
});
const shown = (calls: QueuedCall[]) =>
  shownMeals([meal], calls, DAY, (instant) => instant.slice(0, 10));

it('shows at once what was added here, in its place of the day', () => {
  const body = { description: 'Banana', eatenAt: `${DAY}T12:00:00Z`, mealType: 'SNACK' };
  const added = call({ method: 'POST', path: '/meals', subject: 'new:k', body });

  expect(shown([added])).toMatchObject([
    { description: 'Banana', status: 'PENDING', waiting: 'add' },
    { id: 3 },
  ]);
});

it('does not show on a day what was eaten on another', () => {
  const body = { description: 'Banana', eatenAt: '2026-03-15T12:00:00Z' };

  expect(shown([call({ method: 'POST', path: '/meals', subject: 'new:k', body })])).toHaveLength(1);
});

it('hides what was deleted, and shows it again where that was refused', () => {
  const deleted = call({ method: 'DELETE' });

  expect(shown([deleted])).toEqual([]);
  const refusal = { status: 409, code: 'STALE_WRITE', message: 'Changed' };
  expect(shown([{ ...deleted, refusal }])).toMatchObject([{ id: 3 }]);
});

it('keeps the numbers of the items that stay, and has none yet for those that change', () => {
  const same = { id: 1, name: 'toast', foodId: 101, quantity: 1, unit: 'slice', grams: 22 };
  const other = { name: 'jam', foodId: 200, quantity: 1, unit: 'tbsp' };

  const [changed] = shown([call({ body: { version: 2, items: [same, other] } })]);

  expect(changed?.waiting).toBe('change');
  expect(changed?.items[0]?.nutrients).toEqual({ energyKcal: 64 });
  expect(changed?.items[1]?.nutrients).toBeUndefined();
});
