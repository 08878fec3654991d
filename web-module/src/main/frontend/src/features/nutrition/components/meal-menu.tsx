import { IconCopy, IconDots, IconPencil, IconTrash } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { timeAt } from '@/lib/format/day';
import { useUser } from '@/lib/session/user';
import { nutrition } from '@/lib/texts/nutrition';
import { Dropdown } from '@/ui/dropdown';
import { tellDone, tellFailed, tellWithAction } from '@/ui/feedback';
import list from '@/ui/menu-list.module.css';
import { mealTypeAt } from '../model/meal-type';
import type { ShownMeal } from '../model/shown-meals';
import { useDiary } from '../model/use-diary';

const MealDialog = lazy(() =>
  import('./meal-dialog').then((module) => ({ default: module.MealDialog })),
);

/** What one can do with a whole meal. */
export function MealMenu({ meal }: { meal: ShownMeal }) {
  const { timeZone } = useUser();
  const { remove, copy } = useDiary();
  const [editing, setEditing] = useState(false);
  const failed = (error: unknown) => tellFailed(nutrition.refused.failed, error);
  // What is on its way has no name at the server yet.
  if (meal.waiting === 'add' && meal.sending) return null;

  function takeAway() {
    remove(meal).then((bringBack) => {
      const undo = () => void bringBack().catch(failed);
      tellWithAction(nutrition.diary.removed, nutrition.diary.undo, undo, 'meal-removed');
    }, failed);
  }

  function eatAgain() {
    const now = Date.now();
    copy(meal, new Date(now).toISOString(), mealTypeAt(timeAt(now, timeZone))).then(
      () => tellDone(nutrition.diary.copied),
      failed,
    );
  }

  return (
    <>
      <Dropdown
        label={nutrition.diary.actions(meal.description)}
        button={<IconDots size={18} stroke={1.6} aria-hidden />}
      >
        {(close) => (
          <ul className={list['list']}>
            <Entry
              icon={IconPencil}
              text={nutrition.diary.edit}
              close={close}
              onPress={() => setEditing(true)}
            />
            <Entry icon={IconCopy} text={nutrition.diary.copy} close={close} onPress={eatAgain} />
            <Entry
              icon={IconTrash}
              text={nutrition.diary.remove}
              close={close}
              onPress={takeAway}
            />
          </ul>
        )}
      </Dropdown>
      {editing && (
        <Suspense>
          <MealDialog meal={meal} onClose={() => setEditing(false)} />
        </Suspense>
      )}
    </>
  );
}

interface EntryProps {
  icon: typeof IconDots;
  text: string;
  close: () => void;
  onPress: () => void;
}

function Entry({ icon: EntryIcon, text, close, onPress }: EntryProps) {
  return (
    <li>
      <button
        type="button"
        className={list['item']}
        onClick={() => {
          close();
          onPress();
        }}
      >
        <EntryIcon size={18} stroke={1.6} aria-hidden />
        {text}
      </button>
    </li>
  );
}
