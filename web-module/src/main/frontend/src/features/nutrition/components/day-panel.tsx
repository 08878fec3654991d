import { Anchor, Paper, Skeleton, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import type { DailyView } from '@/lib/api/types';
import { nutrition } from '@/lib/texts/nutrition';
import { QueryStates } from '@/ui/query-states';
import { useDaily } from '../api/daily';
import classes from './day-panel.module.css';
import { EnergyRing, MacroRing } from './goal-ring';
import { NutrientTable } from './nutrient-table';

/** What a day comes to, against its goals. */
export function DayPanel({ day }: { day: string }) {
  const query = useDaily(day);
  return (
    <Paper component="section" p="md" aria-labelledby="day-sums">
      <Title order={2} size="h3" id="day-sums" mb="sm">
        {nutrition.day.title}
      </Title>
      <QueryStates query={query} skeleton={<Blank />} failed={nutrition.day.failed}>
        {(daily) => <Sums daily={daily} />}
      </QueryStates>
    </Paper>
  );
}

function Sums({ daily }: { daily: DailyView }) {
  const { totals, goals, pending } = daily;
  return (
    <Stack gap="md">
      <EnergyRing amount={totals.energyKcal ?? 0} goal={goals.energyKcal} />
      <div className={classes['macros']}>
        <MacroRing nutrient="proteinG" amount={totals.proteinG ?? 0} goal={goals.proteinG} />
        <MacroRing
          nutrient="carbohydrateG"
          amount={totals.carbohydrateG ?? 0}
          goal={goals.carbohydrateG}
        />
        <MacroRing nutrient="fatG" amount={totals.fatG ?? 0} goal={goals.fatG} />
      </div>
      {goals.energyKcal === undefined && (
        <Text size="sm" c="dimmed">
          {nutrition.day.noGoals}
        </Text>
      )}
      {pending > 0 && (
        <Text size="sm" c="dimmed">
          {nutrition.day.pending}
        </Text>
      )}
      <details className={classes['more']}>
        <summary>{nutrition.day.micronutrients}</summary>
        <NutrientTable amounts={totals} goals={goals} />
      </details>
      <Anchor component={Link} to="/nutrition/goals" size="sm">
        {nutrition.day.toGoals}
      </Anchor>
    </Stack>
  );
}

function Blank() {
  return (
    <Stack align="center">
      <Skeleton height={150} circle />
      <Skeleton height={76} />
    </Stack>
  );
}
