import type { FoodView, RecipeView, RequestBody } from '@/lib/api/types';
import { nutrition } from '@/lib/texts/nutrition';

type Typed = number | string;

export interface IngredientDraft {
  key: number;
  foodId: number;
  name: string;
  quantity: Typed;
  unit: string;
  /** What it can be measured in, where the food is at hand. */
  units: string[];
}

export interface RecipeDraft {
  name: string;
  servings: Typed;
  yieldGrams: Typed;
  ingredients: IngredientDraft[];
}

export function recipeDraftOf(recipe: RecipeView | undefined): RecipeDraft {
  return {
    name: recipe?.food.name ?? '',
    servings: recipe?.servings ?? 1,
    yieldGrams: recipe?.yieldGrams ?? '',
    ingredients: (recipe?.ingredients ?? []).map(({ foodId, name, quantity, unit }, key) => ({
      key,
      foodId,
      name,
      quantity,
      unit,
      units: [unit],
    })),
  };
}

export function withIngredient(draft: RecipeDraft, food: FoodView): RecipeDraft {
  const measures = food.portions.map(({ measure }) => measure);
  const key = Math.max(-1, ...draft.ingredients.map((one) => one.key)) + 1;
  const { id: foodId, name } = food;
  const ingredient = { key, foodId, name, quantity: 100, unit: 'g', units: measures };
  return { ...draft, ingredients: [...draft.ingredients, ingredient] };
}

export function recipeFaultsOf(draft: RecipeDraft): Record<string, string> {
  const { name, servings, yieldGrams, ingredients } = draft;
  const isPositive = (value: Typed) => typeof value === 'number' && value > 0;
  const faults: Record<string, string> = {};
  if (name.trim() === '') faults['name'] = nutrition.own.nameFault;
  if (!isPositive(servings)) faults['servings'] = nutrition.own.servingsFault;
  if (yieldGrams !== '' && !isPositive(yieldGrams)) {
    faults['yieldGrams'] = nutrition.own.servingsFault;
  }
  if (ingredients.length === 0) faults['ingredients'] = nutrition.own.noIngredients;
  for (const { key, quantity } of ingredients) {
    if (!isPositive(quantity)) faults[`ingredient-${key}`] = nutrition.item.quantityFault;
  }
  return faults;
}

export function recipeBodyOf(draft: RecipeDraft): RequestBody<'CreateRecipe'> {
  const { name, servings, yieldGrams, ingredients } = draft;
  return {
    name: name.trim(),
    servings: Number(servings),
    ...(yieldGrams !== '' && { yieldGrams: Number(yieldGrams) }),
    ingredients: ingredients.map(({ foodId, quantity, unit }) => ({
      foodId,
      quantity: Number(quantity),
      unit,
    })),
  };
}
