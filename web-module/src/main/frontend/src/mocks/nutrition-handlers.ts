import { http } from 'msw';
import type { GoalsView, MealView, RequestBody } from '@/lib/api/types';
import { failure, isEmpty, listOf, mood, ok } from './answers';
import { ago } from './clock';
import { aliases, daily, goals, meals, setGoals, summaries, today } from './diary';
import { foods, recipeBook } from './foods';
import { mealCall } from './meal-calls';

const api = (path: string) => `*/api/v1${path}`;
const gone = (what: string) => failure(404, `${what}_NOT_FOUND`, 'There is nothing of this id');

interface BatchBody {
  operations: {
    id: string;
    method: string;
    path: string;
    body?: unknown;
    idempotencyKey?: string;
  }[];
}

export const nutritionHandlers = [
  http.get(api('/meals'), async ({ request }) => {
    const day = new URL(request.url).searchParams.get('date') ?? today();
    const rows = meals.filter((meal) => meal.day === day);
    return (await mood()) ?? listOf(request, isEmpty() ? [] : rows);
  }),
  http.get(api('/meals/aliases'), async ({ request }) => {
    return (await mood()) ?? listOf(request, isEmpty() ? [] : aliases);
  }),
  http.delete(api('/meals/aliases/:id'), ({ params }) => {
    const index = aliases.findIndex(({ id }) => id === Number(params['id']));
    if (index >= 0) aliases.splice(index, 1);
    return ok(null);
  }),
  http.get(api('/meals/:id'), ({ params }) => {
    const meal = meals.find(({ id }) => id === Number(params['id']));
    return meal ? ok(meal) : gone('MEAL');
  }),
  http.post(api('/batch'), async ({ request }) => {
    const { operations } = (await request.json()) as BatchBody;
    const results = operations.map(({ id, method, path, body, idempotencyKey }) => ({
      id,
      ...mealCall(method, path, body, idempotencyKey),
    }));
    return ok({ results });
  }),
  http.get(api('/nutrition/daily'), async ({ request }) => {
    const day = new URL(request.url).searchParams.get('date') ?? today();
    return (await mood()) ?? ok(daily(isEmpty() ? '1970-01-01' : day));
  }),
  http.get(api('/nutrition/goals'), async () => (await mood()) ?? ok(goals)),
  http.put(api('/nutrition/goals'), async ({ request }) => {
    const { profile, ...numbers } = (await request.json()) as RequestBody<'SaveGoals'>;
    const next: GoalsView = profile
      ? { ...goals, derived: true, profile, energyKcal: Math.round(profile.weightKg * 32) }
      : { ...goals, ...numbers, derived: false };
    setGoals(next);
    return ok(next);
  }),
  http.get(api('/nutrition/summaries'), async ({ request }) => {
    const query = new URL(request.url).searchParams;
    const from = query.get('from') ?? '';
    const to = query.get('to') ?? '';
    const rows = summaries().filter(({ day }) => day >= from && day <= to);
    return (await mood()) ?? listOf(request, isEmpty() ? [] : rows);
  }),
  http.get(api('/me/data-access'), async ({ request }) => {
    const rows = [
      {
        at: ago({ hours: 3 }),
        who: 'ada@example.com',
        action: 'DIARY_EXPORTED',
        what: 'Your diary was taken along as CSV',
      },
      {
        at: ago({ days: 2 }),
        who: 'ada@example.com',
        action: 'GOALS_SET',
        what: 'Your goals were set',
      },
    ];
    const message =
      'Not in this list: your own reading, and the programs that work for you by themselves.';
    return (await mood()) ?? listOf(request, isEmpty() ? [] : rows, { message });
  }),
  http.post(api('/me/erase'), () => {
    meals.splice(0);
    aliases.splice(0);
    return ok(null);
  }),
  http.get(api('/foods/search'), async ({ request }) => {
    const words = (new URL(request.url).searchParams.get('q') ?? '').toLowerCase().split(/\s+/);
    const rows = foods.filter(({ name, nameFr = '' }) =>
      words.every((word) => `${name} ${nameFr}`.toLowerCase().includes(word)),
    );
    return (await mood()) ?? listOf(request, isEmpty() ? [] : rows);
  }),
  http.get(api('/foods/own'), async ({ request }) => {
    return (await mood()) ?? listOf(request, isEmpty() ? [] : foods.filter(isOwn));
  }),
  http.get(api('/foods/:id'), async ({ params }) => {
    const food = foods.find(({ id }) => id === Number(params['id']));
    return (await mood()) ?? (food ? ok(food) : gone('FOOD'));
  }),
  http.post(api('/foods'), async ({ request }) => ok(kept(await request.json(), nextFood()), 201)),
  http.put(api('/foods/:id'), async ({ params, request }) =>
    ok(kept(await request.json(), Number(params['id']))),
  ),
  http.delete(api('/foods/:id'), ({ params }) => {
    const index = foods.findIndex(({ id }) => id === Number(params['id']));
    if (index >= 0) foods.splice(index, 1);
    return ok(null);
  }),
  http.get(api('/recipes'), async ({ request }) => {
    return (await mood()) ?? listOf(request, isEmpty() ? [] : recipeBook);
  }),
  http.get(api('/recipes/:id'), async ({ params }) => {
    const recipe = recipeBook.find(({ food }) => food.id === Number(params['id']));
    return (await mood()) ?? (recipe ? ok(recipe) : gone('RECIPE'));
  }),
  http.post(api('/recipes'), async ({ request }) => {
    const body = (await request.json()) as RequestBody<'CreateRecipe'>;
    const food = {
      ...kept({ ...body, per100g: {}, portions: [] }, nextFood()),
      source: 'RECIPE' as const,
    };
    const recipe = {
      food,
      servings: body.servings,
      yieldGrams: body.yieldGrams ?? 1000,
      ingredients: body.ingredients.map((one) => ({
        ...one,
        name: nameOf(one.foodId),
        grams: 100,
      })),
    };
    recipeBook.push(recipe);
    return ok(recipe, 201);
  }),
  http.put(api('/products/:id/food'), () => ok(null)),
  http.get(api('/products/:id/food'), ({ params }) => {
    const productId = Number(params['id']);
    const food = productId === 500 ? foods.find(({ id }) => id === 900) : undefined;
    if (!food) return gone('PRODUCT_FOOD');
    return ok({ productId, foodId: food.id, grams: 100, perPiece: food.per100g });
  }),
];

function isOwn({ source }: { source: MealView['items'][number]['source'] }): boolean {
  return source === 'OWN';
}

function nextFood(): number {
  return Math.max(...foods.map(({ id }) => id)) + 1;
}

function nameOf(foodId: number): string {
  return foods.find(({ id }) => id === foodId)?.name ?? '';
}

function kept(body: unknown, id: number) {
  const { name, brand, per100g, portions = [] } = body as RequestBody<'CreateFood'>;
  const food = {
    id,
    name,
    ...(brand !== undefined && { brand }),
    group: 'My foods',
    source: 'OWN' as const,
    per100g,
    portions: portions.map((portion, index) => ({ ...portion, id: id * 10 + index })),
    own: true,
  };
  const index = foods.findIndex((one) => one.id === id);
  if (index < 0) foods.push(food);
  else foods[index] = food;
  return food;
}
