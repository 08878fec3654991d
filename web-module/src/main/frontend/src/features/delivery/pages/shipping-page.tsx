import { Button } from '@mantine/core';
import { IconPlus, IconTruckDelivery } from '@tabler/icons-react';
import { useState } from 'react';
import type { ShippingRule } from '@/lib/api/types';
import { useCheckoutOptions } from '@/lib/shop/checkout-options';
import { desk } from '@/lib/texts/desk';
import { PageHeader } from '@/ui/page-header';
import { Pager } from '@/ui/pager';
import { QueryStates } from '@/ui/query-states';
import { RowSkeletons } from '@/ui/row-skeletons';
import { StatePanel } from '@/ui/state-panel';
import { useAddressFilters } from '@/ui/use-address-filters';
import { useShippingRules } from '../api/tables';
import { RuleDialog } from '../components/rule-dialog';
import { ShippingRulesTable } from '../components/shipping-table';

export function ShippingPage() {
  const { page, toPage } = useAddressFilters();
  const query = useShippingRules(page);
  const countries = useCheckoutOptions().data?.countries;
  const [editing, setEditing] = useState<ShippingRule | 'new'>();
  return (
    <>
      <PageHeader title={desk.shipping.title} text={desk.shipping.text}>
        <Button
          leftSection={<IconPlus size={16} aria-hidden />}
          disabled={!countries}
          onClick={() => setEditing('new')}
        >
          {desk.shipping.add}
        </Button>
      </PageHeader>
      <QueryStates
        query={query}
        skeleton={<RowSkeletons rows={6} />}
        failed={desk.shipping.failed}
        isEmpty={({ data }) => data.length === 0}
        empty={
          <StatePanel
            icon={IconTruckDelivery}
            title={desk.shipping.emptyTitle}
            text={desk.shipping.empty}
          />
        }
      >
        {({ data, pagination }) => (
          <>
            <ShippingRulesTable
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
        <RuleDialog
          rule={editing === 'new' ? undefined : editing}
          countries={countries}
          onClose={() => setEditing(undefined)}
        />
      )}
    </>
  );
}
