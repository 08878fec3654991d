import { Button, Loader, Paper, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import type { MealItemView } from '@/lib/api/types';
import { timeAt } from '@/lib/format/day';
import { useReachable } from '@/lib/offline/reachability';
import { useUser } from '@/lib/session/user';
import { nutrition } from '@/lib/texts/nutrition';
import { formatBare } from '../model/nutrients';
import type { ShownMeal } from '../model/shown-meals';
import classes from './meal-card.module.css';
import { MealItem } from './meal-item';
import { MealMenu } from './meal-menu';

// Comes when it is wanted: what the diary shows at first must be light.
const ItemDialog = lazy(() =>
  import('./item-dialog').then((module) => ({ default: module.ItemDialog })),
);

/** A meal: the words, what was read out of them, and what it comes to. */
export function MealCard({ meal }: { meal: ShownMeal }) {
  const [editing, setEditing] = useState<MealItemView | 'new'>();
  const { description, items, totals } = meal;
  const isRead = meal.status !== 'PENDING';
  return (
    <Paper
      component="article"
      className={classes['card']}
      aria-label={description}
      data-waiting={meal.waiting}
    >
      <div className={classes['head']}>
        <div className={classes['words']}>
          {description}
          <MealFacts meal={meal} />
        </div>
        {totals.energyKcal !== undefined && isRead && (
          <span className={`${classes['energy'] ?? ''} tabular`}>
            {nutrition.diary.kcal(formatBare('energyKcal', totals.energyKcal))}
          </span>
        )}
        <MealMenu meal={meal} />
      </div>
      <MealRemarks meal={meal} />
      {items.length > 0 && (
        <ul className={classes['items']} aria-label={nutrition.diary.items(description)}>
          {items.map((item) => (
            <MealItem key={item.id} item={item} onEdit={() => setEditing(item)} />
          ))}
        </ul>
      )}
      {isRead && (
        <Button
          variant="subtle"
          size="compact-sm"
          mt={4}
          ml={-8}
          aria-label={nutrition.diary.addItemTo(description)}
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => setEditing('new')}
        >
          {nutrition.diary.addItem}
        </Button>
      )}
      {editing !== undefined && (
        <Suspense>
          <ItemDialog
            meal={meal}
            item={editing === 'new' ? undefined : editing}
            onClose={() => setEditing(undefined)}
          />
        </Suspense>
      )}
    </Paper>
  );
}

function MealFacts({ meal }: { meal: ShownMeal }) {
  const { timeZone } = useUser();
  const reachable = useReachable();
  const { totals, status, waiting } = meal;
  const macros = [totals.proteinG, totals.carbohydrateG, totals.fatG];
  const isSum = status === 'COMPLETED' && macros.every((amount) => amount !== undefined);
  return (
    <div className={`${classes['facts'] ?? ''} tabular`}>
      <time dateTime={meal.eatenAt}>{timeAt(Date.parse(meal.eatenAt), timeZone)}</time>
      {isSum && (
        <span>
          {nutrition.diary.macros(
            nutrition.diary.grams(formatBare('proteinG', totals.proteinG ?? 0)),
            nutrition.diary.grams(formatBare('carbohydrateG', totals.carbohydrateG ?? 0)),
            nutrition.diary.grams(formatBare('fatG', totals.fatG ?? 0)),
          )}
        </span>
      )}
      {(status === 'PENDING' || waiting) && (
        <span role="status">
          {reachable && <Loader size={12} mr={6} aria-hidden />}
          {stateOf(meal, reachable)}
        </span>
      )}
    </div>
  );
}

function stateOf({ waiting }: ShownMeal, reachable: boolean): string {
  if (waiting && !reachable) return nutrition.diary.waiting;
  return waiting === 'change' ? nutrition.diary.changing : nutrition.diary.pending;
}

function MealRemarks({ meal: { status, items, note } }: { meal: ShownMeal }) {
  const unresolved = items.filter(({ resolved }) => !resolved).length;
  return (
    <>
      {status === 'FAILED' && (
        <Text size="sm" c="var(--c-danger)" mt={6}>
          {nutrition.diary.failedMeal}. {nutrition.diary.failedText}
        </Text>
      )}
      {status === 'COMPLETED' && unresolved > 0 && (
        <Text size="sm" mt={6}>
          {nutrition.diary.unresolved(unresolved)}
        </Text>
      )}
      {note !== undefined && <p className={classes['note']}>{note}</p>}
    </>
  );
}
