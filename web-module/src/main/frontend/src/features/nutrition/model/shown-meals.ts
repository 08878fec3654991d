import type { MealItemView, MealType, MealView } from '@/lib/api/types';
import type { QueuedCall, Refusal } from '@/lib/offline/queued-call';

/** A meal as the diary shows it: as the server has it, with what was done here and is not answered yet. */
export interface ShownMeal extends MealView {
  /** The same before and after the server knows of it, as far as that can be. */
  key: string;
  /** What waits to be sent of it. */
  waiting?: 'add' | 'change' | undefined;
  /** It is on its way just now: whoever would change it waits for that. */
  sending?: boolean | undefined;
  refused?: { call: QueuedCall; why: Refusal } | undefined;
}

/** An item as it is told to the server. */
export interface WantedItem {
  id?: number;
  name: string;
  foodId?: number;
  quantity: number;
  unit?: string;
  grams?: number;
}

export interface NewMeal {
  description: string;
  eatenAt: string;
  mealType: MealType;
  items?: WantedItem[];
  orderId?: number;
}

export interface MealChange {
  version: number;
  description?: string;
  eatenAt?: string;
  mealType?: MealType;
  items?: WantedItem[];
}

/** A change without the version that it is a change of. */
export type MealWish = Omit<MealChange, 'version'>;

export const MEALS_PATH = '/meals';
export const subjectOf = (id: number) => `meal:${id}`;

/** The meals of a day, in the order in which they were eaten. `dayOf` says on which day an instant falls. */
export function shownMeals(
  meals: readonly MealView[],
  calls: readonly QueuedCall[],
  day: string,
  dayOf: (instant: string) => string,
): ShownMeal[] {
  const known = meals.flatMap((meal) => {
    const call = calls.findLast(({ subject }) => subject === subjectOf(meal.id));
    if (call?.method === 'DELETE' && !call.refusal) return [];
    return [call ? changed(meal, call) : { ...meal, key: String(meal.id) }];
  });
  const added = calls
    .filter(({ method, path }) => method === 'POST' && path === MEALS_PATH)
    .map((call) => pendingMeal(call, dayOf))
    .filter((meal) => meal.day === day && !meals.some((known) => isTheSame(known, meal)));
  return [...known, ...added].sort((a, b) => a.eatenAt.localeCompare(b.eatenAt));
}

function pendingMeal(call: QueuedCall, dayOf: (instant: string) => string): ShownMeal {
  const { description, eatenAt, mealType, items = [] } = call.body as unknown as NewMeal;
  return {
    key: call.key,
    id: 0,
    status: 'PENDING',
    description,
    eatenAt,
    day: dayOf(eatenAt),
    mealType,
    items: items.map(itemOf),
    totals: {},
    version: 0,
    waiting: 'add',
    sending: call.sending,
    refused: refusedOf(call),
  };
}

function changed(meal: MealView, call: QueuedCall): ShownMeal {
  const key = String(meal.id);
  const refused = refusedOf(call);
  if (call.method !== 'PATCH') return { ...meal, key, refused };
  const { description, eatenAt, mealType, items } = call.body as unknown as MealChange;
  return {
    ...meal,
    key,
    waiting: 'change',
    refused,
    ...(description !== undefined && { description }),
    ...(eatenAt !== undefined && { eatenAt }),
    ...(mealType !== undefined && { mealType }),
    ...(items && { items: items.map((item, index) => knownOr(meal.items, item, index)) }),
  };
}

/** The socket may tell of a meal before its own call is answered. */
function isTheSame(known: MealView, added: ShownMeal): boolean {
  return (
    known.description === added.description &&
    Date.parse(known.eatenAt) === Date.parse(added.eatenAt)
  );
}

function refusedOf(call: QueuedCall) {
  return call.refusal && { call, why: call.refusal };
}

/** An item that stayed as it was keeps its numbers; the server reckons those of the others. */
function knownOr(items: readonly MealItemView[], wanted: WantedItem, index: number): MealItemView {
  const before = items.find(({ id }) => id === wanted.id);
  return before && isSame(before, wanted) ? before : itemOf(wanted, index);
}

function itemOf(wanted: WantedItem, index: number): MealItemView {
  const { id = -1 - index, ...rest } = wanted;
  return { ...rest, id, source: 'NONE', resolved: wanted.foodId !== undefined };
}

export function isSame(item: MealItemView, wanted: WantedItem): boolean {
  return (
    item.foodId === wanted.foodId &&
    item.quantity === wanted.quantity &&
    item.unit === wanted.unit &&
    item.name === wanted.name &&
    (wanted.grams === undefined || item.grams === wanted.grams)
  );
}

const MOST_LETTERS = 100;

/** A name that an item may have: some of the foods' are longer. */
export function itemName(name: string): string {
  return name.slice(0, MOST_LETTERS);
}

/** An item of a meal as it is told again, with the others of its meal. */
export function wantedOf({ id, name, foodId, quantity, unit, grams }: MealItemView): WantedItem {
  return {
    ...(id > 0 && { id }),
    name,
    quantity,
    ...(foodId !== undefined && { foodId }),
    ...(unit !== undefined && { unit }),
    ...(grams !== undefined && { grams }),
  };
}
