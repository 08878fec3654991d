import { ActionIcon, Button, Group, Title } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { addDays, formatDay, isDay } from '@/lib/format/day';
import { nutrition } from '@/lib/texts/nutrition';
import { usePageTitle } from '@/ui/page-title';
import type { useChosenDay } from '../model/use-today';
import classes from './diary.module.css';

/** Which day it is, and the way to others. */
export function DayBar({ day, today, toDay, step }: ReturnType<typeof useChosenDay>) {
  const name = dayName(day, today);
  usePageTitle(`${nutrition.diary.title} · ${name}`);
  return (
    <div className={classes['bar']}>
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={nutrition.diary.previousDay}
        onClick={() => step(-1)}
      >
        <IconChevronLeft size={20} stroke={1.6} aria-hidden />
      </ActionIcon>
      <Title order={1} className={classes['day']} aria-live="polite">
        {name}
      </Title>
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={nutrition.diary.nextDay}
        onClick={() => step(1)}
      >
        <IconChevronRight size={20} stroke={1.6} aria-hidden />
      </ActionIcon>
      <Group gap="xs" ml="auto">
        {day !== today && (
          <Button variant="subtle" size="compact-sm" onClick={() => toDay(today)}>
            {nutrition.diary.toToday}
          </Button>
        )}
        <input
          type="date"
          className={classes['date']}
          aria-label={nutrition.diary.pickDay}
          value={day}
          onChange={({ currentTarget: { value } }) => {
            if (isDay(value)) toDay(value);
          }}
        />
      </Group>
    </div>
  );
}

function dayName(day: string, today: string): string {
  if (day === today) return nutrition.diary.today;
  if (day === addDays(today, -1)) return nutrition.diary.yesterday;
  if (day === addDays(today, 1)) return nutrition.diary.tomorrow;
  return formatDay(day);
}
