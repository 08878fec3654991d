import { Button, TextInput } from '@mantine/core';
import { IconReceipt } from '@tabler/icons-react';
import { desk } from '@/lib/texts/desk';
import { till } from '@/lib/texts/till';
import { PageHeader } from '@/ui/page-header';
import { Pager } from '@/ui/pager';
import { QueryStates } from '@/ui/query-states';
import { RowSkeletons } from '@/ui/row-skeletons';
import { StatePanel } from '@/ui/state-panel';
import { useAddressFilters, type AddressFilters } from '@/ui/use-address-filters';
import { useOrders } from '../api/orders';
import { AdminOrdersTable } from '../components/admin-orders-table';
import { OrdersFilters } from '../components/orders-filters';
import { inputOf, isFiltered } from '../model/orders-input';
import { useLiveOrders } from '../model/use-live-orders';

export function AdminOrdersPage() {
  const filters = useAddressFilters();
  const query = useOrders({ ...inputOf(filters), all: true });
  useLiveOrders();
  return (
    <>
      <PageHeader title={desk.orders.title} text={desk.orders.text} />
      <OrdersFilters filters={filters} search={desk.orders.search}>
        <Day filters={filters} name="from" label={desk.orders.from} />
        <Day filters={filters} name="to" label={desk.orders.to} />
        {isFiltered(filters) && (
          <Button variant="subtle" onClick={filters.clear}>
            {desk.orders.clear}
          </Button>
        )}
      </OrdersFilters>
      <QueryStates
        query={query}
        skeleton={<RowSkeletons rows={8} height={60} />}
        failed={till.orders.failed}
        isEmpty={({ data }) => data.length === 0}
        empty={
          <StatePanel
            icon={IconReceipt}
            title={isFiltered(filters) ? till.orders.noneTitle : till.orders.emptyTitle}
            text={isFiltered(filters) ? till.orders.none : desk.orders.empty}
          />
        }
      >
        {({ data, pagination }) => (
          <>
            <AdminOrdersTable orders={data} busy={query.isPlaceholderData} />
            <Pager pagination={pagination} onPage={filters.toPage} />
          </>
        )}
      </QueryStates>
    </>
  );
}

interface DayProps {
  filters: AddressFilters;
  name: 'from' | 'to';
  label: string;
}

function Day({ filters, name, label }: DayProps) {
  return (
    <TextInput
      type="date"
      label={label}
      value={filters.get(name)}
      onChange={(event) => filters.set(name, event.currentTarget.value)}
    />
  );
}
