import type {
  AliasView,
  DailyView,
  GoalsView,
  MealItemView,
  MealType,
  MealView,
  Nutrients,
  SummaryView,
} from '@/lib/api/types';
import { addDays, dayAt, instantAt } from '@/lib/format/day';
import { foods } from './foods';

const ZONE = 'America/Edmonton';
export const today = () => dayAt(Date.now(), ZONE);

export const meals: MealView[] = [];
export const aliases: AliasView[] = [];
/** The answers by key: the same meal is not added twice. */
export const addedBy = new Map<string, number>();
export let goals: GoalsView = firstGoals();

export function setGoals(next: GoalsView): void {
  goals = next;
}

function firstGoals(): GoalsView {
  return {
    energyKcal: 2050,
    proteinG: 105,
    carbohydrateG: 240,
    fatG: 68,
    fibreG: 30,
    sodiumMg: 2300,
    derived: true,
    profile: {
      sex: 'FEMALE',
      birthYear: 1990,
      heightCm: 168,
      weightKg: 64,
      activity: 'MODERATE',
      aim: 'KEEP',
    },
  };
}

function scaled(per100g: Nutrients, grams: number): Nutrients {
  return Object.fromEntries(
    Object.entries(per100g).map(([name, amount]) => [name, Math.round(amount * grams) / 100]),
  );
}

export function sum(all: readonly Nutrients[]): Nutrients {
  const total: Record<string, number> = {};
  for (const one of all) {
    for (const [name, amount] of Object.entries(one)) {
      total[name] = Math.round(((total[name] ?? 0) + amount) * 100) / 100;
    }
  }
  return total;
}

let nextId = 1;

/** An item of so much of a food; without a food it is one that nobody recognised. */
export function itemOf(
  name: string,
  foodId: number | undefined,
  quantity: number,
  unit: string,
): MealItemView {
  const food = foods.find(({ id }) => id === foodId);
  const id = nextId++;
  if (!food) return { id, name, quantity, unit, source: 'NONE', resolved: false };
  const portion = food.portions.find(({ measure }) => measure === unit) ?? food.portions[0];
  const grams = unit === 'g' ? quantity : quantity * (portion?.grams ?? 100);
  return {
    id,
    name,
    foodId: food.id,
    foodName: food.name,
    quantity,
    unit,
    grams,
    source: food.source,
    resolved: true,
    nutrients: scaled(food.per100g, grams),
  };
}

export function reckoned(meal: MealView): MealView {
  const totals = sum(meal.items.flatMap(({ nutrients }) => nutrients ?? []));
  return { ...meal, totals };
}

export function newMeal(description: string, eatenAt: string, mealType?: MealType): MealView {
  return {
    id: 1000 + nextId++,
    status: 'PENDING',
    description,
    eatenAt,
    day: dayAt(Date.parse(eatenAt), ZONE),
    ...(mealType && { mealType }),
    items: [],
    totals: {},
    version: 1,
  };
}

/** What the words are taken for here: foods whose first word is among them. */
export function read(meal: MealView): MealView {
  const words = meal.description.toLowerCase();
  const taught = aliases.find((alias) => alias.words === words);
  const known: [string, string, number, number, string][] = [
    ['egg', 'scrambled eggs', 100, 2, 'large'],
    ['toast', 'toast', 101, 1, 'slice'],
    ['butter', 'butter', 103, 1, 'pat'],
    ['orange juice', 'orange juice', 104, 1, 'cup'],
    ['banana', 'banana', 106, 1, 'medium'],
    ['chicken', 'chicken', 107, 1, 'half breast'],
  ];
  const items = taught
    ? [itemOf(taught.words, taught.foodId, taught.quantity, taught.unit ?? 'g')]
    : known
        .filter(([word]) => words.includes(word))
        .map(([, name, foodId, quantity, unit]) => itemOf(name, foodId, quantity, unit));
  return reckoned({
    ...meal,
    status: 'COMPLETED',
    parsedBy: taught ? 'ALIAS' : 'PARSER',
    items: items.length > 0 ? items : [itemOf(meal.description, undefined, 1, 'piece')],
    version: meal.version + 1,
  });
}

export function daily(day: string): DailyView {
  const some = meals.filter((meal) => meal.day === day);
  const totals = sum(some.map((meal) => meal.totals));
  const { energyKcal, proteinG, carbohydrateG, fatG, fibreG, sodiumMg } = goals;
  const six = { energyKcal, proteinG, carbohydrateG, fatG, fibreG, sodiumMg };
  const left = Object.fromEntries(
    Object.entries(six).map(([name, goal = 0]) => [
      name,
      Math.round((goal - ((totals as Record<string, number>)[name] ?? 0)) * 100) / 100,
    ]),
  );
  const pending = some.filter(({ status }) => status === 'PENDING').length;
  return { day, totals, goals, left, meals: some.length, pending };
}

/** Two weeks that are over; one day among them has no meals. */
export function summaries(): SummaryView[] {
  const shares = [0.92, 1.04, 0.78, 1.1, 0.97, 1.31, 0.88, 1.02, 0.95, 0.7, 1.08, 0.99, 1.05];
  return shares.map((share, index) => {
    const day = addDays(today(), -1 - index);
    const totals = sum(
      Object.entries(goals)
        .filter(([, goal]) => typeof goal === 'number')
        .map(([name, goal]) => ({ [name]: Math.round(Number(goal) * share * 10) / 10 })),
    );
    const percent = Math.round((share - 1) * 100);
    return {
      day,
      totals,
      goals,
      deviations:
        Math.abs(percent) > 20
          ? [
              {
                nutrient: 'energyKcal',
                goal: goals.energyKcal ?? 0,
                actual: totals.energyKcal ?? 0,
                percent,
              },
            ]
          : [],
      meals: 3 + (index % 2),
      madeAt: instantAt(day, '23:59', ZONE),
      amended: index === 1,
      madeUp: index === 4,
    };
  });
}

/** The diary as it was at first. */
export function resetDiary(): void {
  nextId = 1;
  addedBy.clear();
  goals = firstGoals();
  const at = (time: string) => instantAt(today(), time, ZONE);
  const breakfast = reckoned({
    ...newMeal(
      'Two scrambled eggs, toast with butter and a glass of orange juice',
      at('07:40'),
      'BREAKFAST',
    ),
    status: 'COMPLETED',
    parsedBy: 'PARSER',
    note: 'The model was down; the built-in parser read this.',
    items: [
      itemOf('scrambled eggs', 100, 2, 'large'),
      itemOf('toast', 101, 2, 'slice'),
      itemOf('butter', 103, 1, 'pat'),
      itemOf('orange juice', 104, 1, 'cup'),
    ],
  });
  const lunch = reckoned({
    ...newMeal('Chicken with rice and one of those green things', at('12:15'), 'LUNCH'),
    status: 'COMPLETED',
    parsedBy: 'MODEL',
    items: [
      itemOf('chicken', 107, 2, 'half breast'),
      itemOf('rice', 108, 1, 'cup'),
      itemOf('green things', undefined, 1, 'piece'),
    ],
  });
  const snack = reckoned({
    ...newMeal('Granola and my soup', at('15:30'), 'SNACK'),
    status: 'COMPLETED',
    parsedBy: 'ALIAS',
    items: [itemOf('granola', 900, 1, 'bowl'), itemOf('my soup', 901, 1, 'serving')],
  });
  meals.splice(0, meals.length, breakfast, lunch, snack);
  aliases.splice(
    0,
    aliases.length,
    {
      id: 1,
      words: 'my soup',
      foodId: 901,
      foodName: 'Lentil soup, as at home',
      quantity: 1,
      unit: 'serving',
      grams: 350,
    },
    {
      id: 2,
      words: 'granola',
      foodId: 900,
      foodName: 'Granola from the corner bakery',
      quantity: 1,
      unit: 'bowl',
      grams: 60,
    },
  );
}

resetDiary();
