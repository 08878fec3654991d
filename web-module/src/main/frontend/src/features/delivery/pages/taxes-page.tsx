import { Button } from '@mantine/core';
import { IconPlus, IconReceiptTax } from '@tabler/icons-react';
import { useState } from 'react';
import type { TaxRate } from '@/lib/api/types';
import { useCheckoutOptions } from '@/lib/shop/checkout-options';
import { desk } from '@/lib/texts/desk';
import { PageHeader } from '@/ui/page-header';
import { Pager } from '@/ui/pager';
import { QueryStates } from '@/ui/query-states';
import { RowSkeletons } from '@/ui/row-skeletons';
import { StatePanel } from '@/ui/state-panel';
import { useAddressFilters } from '@/ui/use-address-filters';
import { useTaxRates } from '../api/tables';
import { TaxDialog } from '../components/tax-dialog';
import { TaxRatesTable } from '../components/taxes-table';

export function TaxesPage() {
  const { page, toPage } = useAddressFilters();
  const query = useTaxRates(page);
  const countries = useCheckoutOptions().data?.countries;
  const [editing, setEditing] = useState<TaxRate | 'new'>();
  return (
    <>
      <PageHeader title={desk.taxes.title} text={desk.taxes.text}>
        <Button
          leftSection={<IconPlus size={16} aria-hidden />}
          disabled={!countries}
          onClick={() => setEditing('new')}
        >
          {desk.taxes.add}
        </Button>
      </PageHeader>
      <QueryStates
        query={query}
        skeleton={<RowSkeletons rows={6} />}
        failed={desk.taxes.failed}
        isEmpty={({ data }) => data.length === 0}
        empty={
          <StatePanel icon={IconReceiptTax} title={desk.taxes.emptyTitle} text={desk.taxes.empty} />
        }
      >
        {({ data, pagination }) => (
          <>
            <TaxRatesTable
              rows={data}
              countries={countries ?? []}
              busy={query.isPlaceholderData}
              onEdit={setEditing}
            />
            <Pager pagination={pagination} onPage={toPage} />
          </>
        )}
      </QueryStates>
      {editing !== undefined && countries && (
        <TaxDialog
          tax={editing === 'new' ? undefined : editing}
          countries={countries}
          onClose={() => setEditing(undefined)}
        />
      )}
    </>
  );
}
