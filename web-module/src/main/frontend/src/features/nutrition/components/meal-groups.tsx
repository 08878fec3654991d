import { Group, Stack, Text, Title } from '@mantine/core';
import type { MealType } from '@/lib/api/types';
import { nutrition } from '@/lib/texts/nutrition';
import { mealTypes } from '../model/meal-type';
import { formatBare, sumOf } from '../model/nutrients';
import type { ShownMeal } from '../model/shown-meals';
import { MealCard } from './meal-card';

/** The meals of a day by their kind, each kind with its sum. */
export function MealGroups({ meals }: { meals: readonly ShownMeal[] }) {
  const kinds: (MealType | undefined)[] = [...mealTypes, undefined];
  return (
    <Stack gap="lg">
      {kinds.map((kind) => {
        const some = meals.filter(({ mealType }) => mealType === kind);
        return some.length === 0 ? null : (
          <MealGroup key={kind ?? 'untyped'} kind={kind} meals={some} />
        );
      })}
    </Stack>
  );
}

interface GroupProps {
  kind: MealType | undefined;
  meals: readonly ShownMeal[];
}

function MealGroup({ kind, meals }: GroupProps) {
  const id = `meals-${kind ?? 'untyped'}`;
  const { energyKcal } = sumOf(meals.map(({ totals }) => totals));
  return (
    <section aria-labelledby={id}>
      <Group justify="space-between" mb="xs" px={4}>
        <Title order={2} size="h3" id={id}>
          {kind ? nutrition.mealTypes[kind] : nutrition.untyped}
        </Title>
        {energyKcal !== undefined && (
          <Text c="dimmed" className="tabular">
            {nutrition.diary.kcal(formatBare('energyKcal', energyKcal))}
          </Text>
        )}
      </Group>
      <Stack gap="sm">
        {meals.map((meal) => (
          <MealCard key={meal.key} meal={meal} />
        ))}
      </Stack>
    </section>
  );
}
