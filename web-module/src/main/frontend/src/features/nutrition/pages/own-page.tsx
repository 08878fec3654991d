import { Stack } from '@mantine/core';
import { nutrition } from '@/lib/texts/nutrition';
import { PageHeader } from '@/ui/page-header';
import { OwnFoods } from '../components/own-foods';
import { OwnRecipes } from '../components/own-recipes';

/** Foods and recipes of one's own. */
export function OwnPage() {
  return (
    <>
      <PageHeader title={nutrition.own.title} text={nutrition.own.text} />
      <Stack gap="xl">
        <OwnFoods />
        <OwnRecipes />
      </Stack>
    </>
  );
}
