import { Skeleton, Stack } from '@mantine/core';
import { IconToolsKitchen2 } from '@tabler/icons-react';
import { nutrition } from '@/lib/texts/nutrition';
import { QueryStates } from '@/ui/query-states';
import { StatePanel } from '@/ui/state-panel';
import { DayBar } from '../components/day-bar';
import { DayPanel } from '../components/day-panel';
import classes from '../components/diary.module.css';
import { MealBox } from '../components/meal-box';
import { MealGroups } from '../components/meal-groups';
import { OfflineNotice } from '../components/offline-notice';
import { RefusedNotice } from '../components/refused-notice';
import { useLiveMeals } from '../model/use-live-meals';
import { useShownMeals } from '../model/use-shown-meals';
import { useChosenDay } from '../model/use-today';

/** One day's meals, and what they come to. */
export function DiaryPage() {
  const chosen = useChosenDay();
  const { day, today } = chosen;
  const { query, meals } = useShownMeals(day);
  useLiveMeals();
  return (
    <>
      <DayBar {...chosen} />
      <OfflineNotice />
      <RefusedNotice meals={meals} />
      <div className={classes['layout']}>
        <div className={classes['box']}>
          <MealBox key={day} day={day} today={today} />
        </div>
        <div className={classes['aside']}>
          <DayPanel day={day} />
        </div>
        <div className={classes['meals']}>
          {meals.length > 0 ? (
            <MealGroups meals={meals} />
          ) : (
            <QueryStates query={query} skeleton={<Blank />} failed={nutrition.diary.failed}>
              {() => (
                <StatePanel
                  icon={IconToolsKitchen2}
                  title={nutrition.diary.emptyTitle}
                  text={nutrition.diary.empty}
                />
              )}
            </QueryStates>
          )}
        </div>
      </div>
    </>
  );
}

function Blank() {
  return (
    <Stack>
      <Skeleton height={22} width="25%" />
      <Skeleton height={120} radius="lg" />
      <Skeleton height={120} radius="lg" />
    </Stack>
  );
}
