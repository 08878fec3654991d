import type { FoodView, RequestBody } from '@/lib/api/types';
import { nutrition } from '@/lib/texts/nutrition';
import { nutrients, type Nutrient } from './nutrients';

type Typed = number | string;

export interface PortionDraft {
  key: number;
  measure: string;
  grams: Typed;
}

export interface FoodDraft {
  name: string;
  brand: string;
  amounts: Record<Nutrient, Typed>;
  portions: PortionDraft[];
}

export function foodDraftOf(food: FoodView | undefined): FoodDraft {
  return {
    name: food?.name ?? '',
    brand: food?.brand ?? '',
    amounts: Object.fromEntries(
      nutrients.map((name) => [name, food?.per100g[name] ?? '']),
    ) as Record<Nutrient, Typed>,
    portions: (food?.portions ?? []).map(({ id, measure, amount, grams }) => ({
      key: id,
      measure,
      grams: Math.round((grams / amount) * 10) / 10,
    })),
  };
}

export function foodFaultsOf({ name, amounts, portions }: FoodDraft): Record<string, string> {
  const isBad = (value: Typed) => value !== '' && !(typeof value === 'number' && value >= 0);
  const faults: Record<string, string> = {};
  if (name.trim() === '') faults['name'] = nutrition.own.nameFault;
  for (const nutrient of nutrients) {
    if (isBad(amounts[nutrient])) faults[nutrient] = nutrition.own.amountFault;
  }
  if (amounts.energyKcal === '') faults['energyKcal'] = nutrition.own.energyFault;
  for (const { key, measure, grams } of portions) {
    const isWhole = measure.trim() !== '' && typeof grams === 'number' && grams > 0;
    if (!isWhole) faults[`portion-${key}`] = nutrition.own.portionFault;
  }
  return faults;
}

export function foodBodyOf(draft: FoodDraft): RequestBody<'CreateFood'> {
  const { name, brand, amounts, portions } = draft;
  const known = Object.entries(amounts).filter(([, amount]) => typeof amount === 'number');
  return {
    name: name.trim(),
    ...(brand.trim() !== '' && { brand: brand.trim() }),
    per100g: Object.fromEntries(known),
    portions: portions.map(({ measure, grams }) => ({
      measure: measure.trim(),
      amount: 1,
      grams: Number(grams),
    })),
  };
}
