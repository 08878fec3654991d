import { Anchor, Button } from '@mantine/core';
import { IconApple, IconSearchOff } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { FoodView } from '@/lib/api/types';
import { nutrition } from '@/lib/texts/nutrition';
import { DataTable, type Column } from '@/ui/data-table';
import { PageHeader } from '@/ui/page-header';
import { Pager } from '@/ui/pager';
import { QueryStates } from '@/ui/query-states';
import { RowSkeletons } from '@/ui/row-skeletons';
import { SearchField } from '@/ui/search-field';
import { StatePanel } from '@/ui/state-panel';
import { useAddressFilters } from '@/ui/use-address-filters';
import { useFoodSearch } from '../api/foods';
import { foodColumns } from '../model/food-columns';

const columns: Column<FoodView>[] = [
  {
    key: 'name',
    header: nutrition.foods.name,
    lead: true,
    cell: ({ id, name, brand }) => (
      <Anchor component={Link} to={`/nutrition/foods/${id}`}>
        {brand === undefined ? name : `${name} · ${brand}`}
      </Anchor>
    ),
  },
  ...foodColumns,
];

/** Looks foods up. */
export function FoodsPage() {
  const filters = useAddressFilters();
  const q = filters.get('q');
  const query = useFoodSearch(q, filters.page);
  return (
    <>
      <PageHeader title={nutrition.foods.title} text={nutrition.foods.text} />
      <SearchField
        label={nutrition.foods.search}
        value={q}
        size="md"
        mb="lg"
        onSearch={(text) => filters.set('q', text)}
      />
      {q === '' ? (
        <StatePanel
          icon={IconApple}
          title={nutrition.foods.beginTitle}
          text={nutrition.foods.begin}
        />
      ) : (
        <QueryStates
          query={query}
          skeleton={<RowSkeletons rows={6} />}
          failed={nutrition.foods.failed}
          isEmpty={({ data }) => data.length === 0}
          empty={<NoneFound />}
        >
          {({ data, pagination }) => (
            <>
              <DataTable
                label={nutrition.foods.results}
                rows={data}
                columns={columns}
                rowKey={({ id }) => id}
                busy={query.isPlaceholderData}
              />
              <Pager pagination={pagination} onPage={filters.toPage} />
            </>
          )}
        </QueryStates>
      )}
    </>
  );
}

function NoneFound() {
  return (
    <StatePanel icon={IconSearchOff} title={nutrition.foods.noneTitle} text={nutrition.foods.none}>
      <Button component={Link} to="/nutrition/own/foods/new" mt="xs">
        {nutrition.foods.addOwn}
      </Button>
    </StatePanel>
  );
}
