import type { FoodView } from '@/lib/api/types';

export interface UnitChoice {
  value: string;
  label: string;
  /** Of one. */
  grams: number;
}

/** How a food can be measured: its own portions, grams always. */
export function unitsOf(food: FoodView | undefined, gramsLabel: string): UnitChoice[] {
  const portions = (food?.portions ?? []).map(({ measure, amount, grams }) => ({
    value: measure,
    label: measure,
    grams: grams / amount,
  }));
  const grams = { value: 'g', label: gramsLabel, grams: 1 };
  const seen = new Set<string>();
  return [...portions, grams].filter(({ value }) => !seen.has(value) && seen.add(value));
}

/** What a quantity weighs; undefined where the unit is none of the food's own. */
export function gramsOf(
  units: readonly UnitChoice[],
  unit: string,
  quantity: number,
): number | undefined {
  const known = units.find(({ value }) => value === unit);
  return known && Math.round(known.grams * quantity * 10) / 10;
}
