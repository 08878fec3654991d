import { Anchor } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { FoodView } from '@/lib/api/types';
import { nutrition } from '@/lib/texts/nutrition';
import { DataTable, type Column } from '@/ui/data-table';
import { Pager } from '@/ui/pager';
import { QueryStates } from '@/ui/query-states';
import { RowSkeletons } from '@/ui/row-skeletons';
import { useOwnFoods } from '../api/foods';
import { foodColumns } from '../model/food-columns';
import { EmptyLine } from './empty-line';
import { ListHead } from './list-head';

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

/** Recipes have a list of their own. */
function isNoRecipe({ source }: FoodView): boolean {
  return source !== 'RECIPE';
}

/** The foods that one added. */
export function OwnFoods() {
  const [page, setPage] = useState(1);
  const query = useOwnFoods(page);
  return (
    <section aria-labelledby="own-foods">
      <ListHead
        id="own-foods"
        title={nutrition.own.foods}
        add={nutrition.own.addFood}
        to="foods/new"
      />
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
