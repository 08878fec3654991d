import { Anchor, Button, Group, Stack, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { FoodView, RecipeView } from '@/lib/api/types';
import { nutrition } from '@/lib/texts/nutrition';
import { DataTable, type Column } from '@/ui/data-table';
import { PageHeader } from '@/ui/page-header';
import { Pager } from '@/ui/pager';
import { QueryStates } from '@/ui/query-states';
import { RowSkeletons } from '@/ui/row-skeletons';
import { EmptyLine } from '../components/empty-line';
import { useOwnFoods } from '../api/foods';
import { useRecipes } from '../api/recipes';
import { foodColumns } from '../model/food-columns';
import { formatAmount, formatQuantity, ofGrams } from '../model/nutrients';

const ownColumns: Column<FoodView>[] = [
  {
    key: 'name',
    header: nutrition.foods.name,
    lead: true,
    cell: ({ id, name }) => (
      <Anchor component={Link} to={`/nutrition/own/foods/${id}`}>
        {name}
      </Anchor>
    ),
  },
  ...foodColumns.filter(({ key }) => key !== 'source'),
];

const recipeColumns: Column<RecipeView>[] = [
  {
    key: 'name',
    header: nutrition.own.recipes,
    lead: true,
    cell: ({ food: { id, name } }) => (
      <Anchor component={Link} to={`/nutrition/own/recipes/${id}`}>
        {name}
      </Anchor>
    ),
  },
  {
    key: 'servings',
    header: nutrition.own.servings,
    numeric: true,
    cell: ({ servings }) => formatQuantity(servings),
  },
  {
    key: 'energy',
    header: nutrition.own.perServing,
    numeric: true,
    cell: ({ food, yieldGrams, ingredients, servings }) =>
      formatAmount(
        'energyKcal',
        ofGrams(food.per100g, weightOf(yieldGrams, ingredients) / servings).energyKcal,
      ),
  },
];

/** Recipes have a list of their own. */
function isNoRecipe({ source }: FoodView): boolean {
  return source !== 'RECIPE';
}

function weightOf(told: number | undefined, ingredients: RecipeView['ingredients']): number {
  return told ?? ingredients.reduce((sum, { grams }) => sum + grams, 0);
}

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

function OwnFoods() {
  const [page, setPage] = useState(1);
  const query = useOwnFoods(page);
  return (
    <section aria-labelledby="own-foods">
      <Head id="own-foods" title={nutrition.own.foods} add={nutrition.own.addFood} to="foods/new" />
      <QueryStates
        query={query}
        skeleton={<RowSkeletons rows={3} />}
        failed={nutrition.own.foodsFailed}
        isEmpty={({ data }) => !data.some(isNoRecipe)}
        empty={<EmptyLine>{nutrition.own.noFoods}</EmptyLine>}
      >
        {({ data, pagination }) => (
          <>
            <DataTable
              label={nutrition.own.foods}
              rows={data.filter(isNoRecipe)}
              columns={ownColumns}
              rowKey={({ id }) => id}
              busy={query.isPlaceholderData}
            />
            <Pager pagination={pagination} onPage={setPage} />
          </>
        )}
      </QueryStates>
    </section>
  );
}

function OwnRecipes() {
  const [page, setPage] = useState(1);
  const query = useRecipes(page);
  return (
    <section aria-labelledby="own-recipes">
      <Head
        id="own-recipes"
        title={nutrition.own.recipes}
        add={nutrition.own.addRecipe}
        to="recipes/new"
      />
      <QueryStates
        query={query}
        skeleton={<RowSkeletons rows={3} />}
        failed={nutrition.own.recipesFailed}
        isEmpty={({ data }) => data.length === 0}
        empty={<EmptyLine>{nutrition.own.noRecipes}</EmptyLine>}
      >
        {({ data, pagination }) => (
          <>
            <DataTable
              label={nutrition.own.recipes}
              rows={data}
              columns={recipeColumns}
              rowKey={({ food }) => food.id}
              busy={query.isPlaceholderData}
            />
            <Pager pagination={pagination} onPage={setPage} />
          </>
        )}
      </QueryStates>
    </section>
  );
}

interface HeadProps {
  id: string;
  title: string;
  add: string;
  to: string;
}

function Head({ id, title, add, to }: HeadProps) {
  return (
    <Group justify="space-between" mb="sm">
      <Title order={2} id={id}>
        {title}
      </Title>
      <Button
        component={Link}
        to={`/nutrition/own/${to}`}
        variant="default"
        leftSection={<IconPlus size={16} aria-hidden />}
      >
        {add}
      </Button>
    </Group>
  );
}
