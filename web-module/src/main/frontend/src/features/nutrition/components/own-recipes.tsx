import { Anchor } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { RecipeView } from '@/lib/api/types';
import { nutrition } from '@/lib/texts/nutrition';
import { DataTable, type Column } from '@/ui/data-table';
import { Pager } from '@/ui/pager';
import { QueryStates } from '@/ui/query-states';
import { RowSkeletons } from '@/ui/row-skeletons';
import { useRecipes } from '../api/recipes';
import { formatAmount, formatQuantity, ofGrams } from '../model/nutrients';
import { EmptyLine } from './empty-line';
import { ListHead } from './list-head';

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

function weightOf(told: number | undefined, ingredients: RecipeView['ingredients']): number {
  return told ?? ingredients.reduce((sum, { grams }) => sum + grams, 0);
}

/** What one cooks. */
export function OwnRecipes() {
  const [page, setPage] = useState(1);
  const query = useRecipes(page);
  return (
    <section aria-labelledby="own-recipes">
      <ListHead
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
