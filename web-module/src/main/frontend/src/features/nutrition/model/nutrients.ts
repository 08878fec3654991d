import type { Nutrients } from '@/lib/api/types';
import { locale } from '@/lib/texts';
import { nutrition } from '@/lib/texts/nutrition';

export type Nutrient = keyof Nutrients;

/** In the order in which labels have them. */
export const nutrients: readonly Nutrient[] = [
  'energyKcal',
  'proteinG',
  'carbohydrateG',
  'sugarsG',
  'fatG',
  'saturatedFatG',
  'fibreG',
  'sodiumMg',
  'cholesterolMg',
  'potassiumMg',
  'calciumMg',
  'ironMg',
  'magnesiumMg',
  'vitaminCMg',
  'vitaminDUg',
  'vitaminB12Ug',
];

/** Those that have a goal. */
export const goalNutrients = [
  'energyKcal',
  'proteinG',
  'carbohydrateG',
  'fatG',
  'fibreG',
  'sodiumMg',
] as const satisfies readonly Nutrient[];

export type GoalNutrient = (typeof goalNutrients)[number];

const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
const fine = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });

export function nameOf(nutrient: string): string {
  return (nutrition.nutrients as Record<string, string>)[nutrient] ?? nutrient;
}

export function unitOf(nutrient: Nutrient): 'kcal' | 'g' | 'mg' | 'µg' {
  if (nutrient.endsWith('Kcal')) return 'kcal';
  if (nutrient.endsWith('Mg')) return 'mg';
  return nutrient.endsWith('Ug') ? 'µg' : 'g';
}

/** "540 kcal", "12.5 g"; what is not known says so. */
export function formatAmount(nutrient: Nutrient, amount: number | undefined): string {
  if (amount === undefined) return nutrition.unknown;
  return `${formatBare(nutrient, amount)} ${unitOf(nutrient)}`;
}

export function formatBare(nutrient: Nutrient, amount: number): string {
  const isFine = unitOf(nutrient) !== 'kcal' && Math.abs(amount) < 100;
  return (isFine ? fine : whole).format(amount);
}

/** Grams, pieces: one decimal, two for what is less than one. */
export function formatQuantity(quantity: number): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: quantity < 1 ? 2 : 1 }).format(
    quantity,
  );
}

/** What so many grams have of what is said of 100. */
export function ofGrams(per100g: Nutrients, grams: number): Nutrients {
  return Object.fromEntries(
    Object.entries(per100g).map(([name, amount]) => [name, (amount * grams) / 100]),
  );
}

/** What is unknown of one is taken from the other. */
export function sumOf(all: readonly Nutrients[]): Nutrients {
  const sum: Partial<Record<Nutrient, number>> = {};
  for (const one of all) {
    for (const name of nutrients) {
      const amount = one[name];
      if (amount !== undefined) sum[name] = (sum[name] ?? 0) + amount;
    }
  }
  return sum;
}
