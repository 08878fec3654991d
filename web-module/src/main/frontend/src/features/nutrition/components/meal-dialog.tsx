import { Button, Group, Modal, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { MealType } from '@/lib/api/types';
import { instantAt, timeAt } from '@/lib/format/day';
import { useUser } from '@/lib/session/user';
import { texts } from '@/lib/texts';
import { nutrition } from '@/lib/texts/nutrition';
import { tellFailed } from '@/ui/feedback';
import { mealTypes } from '../model/meal-type';
import type { ShownMeal } from '../model/shown-meals';
import { useDiary } from '../model/use-diary';

interface Props {
  meal: ShownMeal;
  onClose: () => void;
}

/** The words, the time and the kind of a meal. */
export function MealDialog({ meal, onClose }: Props) {
  const { timeZone } = useUser();
  const { change } = useDiary();
  const before = timeAt(Date.parse(meal.eatenAt), timeZone);
  const [words, setWords] = useState(meal.description);
  const [time, setTime] = useState(before);
  const [type, setType] = useState(meal.mealType ?? 'SNACK');
  const wordsFault = words.trim() === '' ? nutrition.meal.wordsFault : undefined;
  const timeFault = /^\d{2}:\d{2}$/.test(time) ? undefined : nutrition.meal.timeFault;

  function save() {
    if (wordsFault ?? timeFault) return;
    const description = words.trim();
    change(meal, {
      ...(description !== meal.description && { description }),
      ...(time !== before && { eatenAt: instantAt(meal.day, time, timeZone) }),
      ...(type !== meal.mealType && { mealType: type }),
    }).then(onClose, (error: unknown) => tellFailed(nutrition.refused.failed, error));
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={nutrition.meal.title}
      closeButtonProps={{ 'aria-label': texts.common.close }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Stack>
          <Textarea
            label={nutrition.meal.words}
            description={nutrition.meal.wordsHint}
            autosize
            maxRows={6}
            maxLength={1000}
            value={words}
            error={wordsFault}
            data-autofocus
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          <Group grow align="flex-start">
            <TextInput
              type="time"
              label={nutrition.meal.time}
              value={time}
              error={timeFault}
              onChange={(event) => setTime(event.currentTarget.value)}
            />
            <NativeSelect
              label={nutrition.meal.type}
              value={type}
              data={mealTypes.map((value) => ({ value, label: nutrition.mealTypes[value] }))}
              onChange={(event) => setType(event.currentTarget.value as MealType)}
            />
          </Group>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {texts.common.cancel}
            </Button>
            <Button type="submit">{texts.common.save}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
