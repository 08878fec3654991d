import { Button, NativeSelect, Paper, Textarea } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState, type KeyboardEvent } from 'react';
import type { MealType } from '@/lib/api/types';
import { instantAt, timeAt } from '@/lib/format/day';
import { useNow } from '@/lib/format/use-now';
import { useUser } from '@/lib/session/user';
import { nutrition } from '@/lib/texts/nutrition';
import { tellFailed } from '@/ui/feedback';
import { mealTypeAt, mealTypes, usualTime } from '../model/meal-type';
import { useDiary } from '../model/use-diary';
import classes from './diary.module.css';

const MOST_WORDS = 1000;

/** Where one says in plain words what one ate. It stands in the diary at once. */
export function MealBox({ day, today }: { day: string; today: string }) {
  const { timeZone } = useUser();
  const now = useNow();
  const { add } = useDiary();
  const [words, setWords] = useState('');
  const [fault, setFault] = useState<string>();
  const [chosen, setChosen] = useState<MealType>();
  const type = chosen ?? (day === today ? mealTypeAt(timeAt(now, timeZone)) : 'BREAKFAST');

  function submit() {
    const description = words.trim();
    if (description === '') {
      setFault(nutrition.diary.nothingTyped);
      return;
    }
    const eatenAt =
      day === today ? new Date().toISOString() : instantAt(day, usualTime(type), timeZone);
    setWords('');
    add({ description, eatenAt, mealType: type }).catch((error: unknown) => {
      setWords(description);
      tellFailed(nutrition.refused.failed, error);
    });
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    submit();
  }

  return (
    <Paper p="md">
      <form
        className={classes['add']}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Textarea
          label={nutrition.diary.what}
          placeholder={nutrition.diary.example}
          autosize
          minRows={1}
          maxRows={5}
          maxLength={MOST_WORDS}
          enterKeyHint="send"
          value={words}
          error={fault}
          onChange={(event) => {
            setWords(event.currentTarget.value);
            setFault(undefined);
          }}
          onKeyDown={onKeyDown}
        />
        <NativeSelect
          label={nutrition.diary.type}
          value={type}
          data={mealTypes.map((value) => ({ value, label: nutrition.mealTypes[value] }))}
          onChange={(event) => setChosen(event.currentTarget.value as MealType)}
        />
        <Button type="submit" leftSection={<IconPlus size={18} aria-hidden />}>
          {nutrition.diary.add}
        </Button>
      </form>
    </Paper>
  );
}
