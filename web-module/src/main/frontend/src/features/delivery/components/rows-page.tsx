import { Button } from '@mantine/core';
import { IconPlus, type Icon } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import { type ComponentType, type ReactNode, useState } from 'react';
import type { Country, Pagination } from '@/lib/api/types';
import { useCheckoutOptions } from '@/lib/shop/checkout-options';
import { PageHeader } from '@/ui/page-header';
import { Pager } from '@/ui/pager';
import { QueryStates } from '@/ui/query-states';
import { RowSkeletons } from '@/ui/row-skeletons';
import { StatePanel } from '@/ui/state-panel';
import { useAddressFilters } from '@/ui/use-address-filters';

interface Texts {
  title: string;
  text: string;
  add: string;
  failed: string;
  emptyTitle: string;
  empty: string;
}

interface TableProps<Row> {
  rows: Row[];
  countries: readonly Country[];
  busy: boolean;
  onEdit: (row: Row) => void;
}

interface Props<Row> {
  texts: Texts;
  icon: Icon;
  useRows: (page: number) => UseQueryResult<{ data: Row[]; pagination: Pagination }>;
  table: ComponentType<TableProps<Row>>;
  /** What opens to change a row, or to write a new one. */
  dialog: (row: Row | undefined, countries: readonly Country[], close: () => void) => ReactNode;
}

/** A table that administrators keep: its rows, a page at a time, and a dialog for one of them. */
export function RowsPage<Row>({ texts, icon, useRows, table: Table, dialog }: Props<Row>) {
  const { page, toPage } = useAddressFilters();
  const query = useRows(page);
  const countries = useCheckoutOptions().data?.countries;
  const [editing, setEditing] = useState<{ row?: Row }>();
  return (
    <>
      <PageHeader title={texts.title} text={texts.text}>
        <Button
          leftSection={<IconPlus size={16} aria-hidden />}
          disabled={!countries}
          onClick={() => setEditing({})}
        >
          {texts.add}
        </Button>
      </PageHeader>
      <QueryStates
        query={query}
        skeleton={<RowSkeletons rows={6} />}
        failed={texts.failed}
        isEmpty={({ data }) => data.length === 0}
        empty={<StatePanel icon={icon} title={texts.emptyTitle} text={texts.empty} />}
      >
        {({ data, pagination }) => (
          <>
            <Table
              rows={data}
              countries={countries ?? []}
              busy={query.isPlaceholderData}
              onEdit={(row) => setEditing({ row })}
            />
            <Pager pagination={pagination} onPage={toPage} />
          </>
        )}
      </QueryStates>
      {editing && countries && dialog(editing.row, countries, () => setEditing(undefined))}
    </>
  );
}
