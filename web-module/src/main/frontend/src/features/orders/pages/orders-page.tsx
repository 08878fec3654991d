import { Button } from '@mantine/core';
import { IconReceipt } from '@tabler/icons-react';
import { Link } from 'react-router';
import { storefront } from '@/lib/texts/storefront';
import { till } from '@/lib/texts/till';
import { PageHeader } from '@/ui/page-header';
import { Pager } from '@/ui/pager';
import { QueryStates } from '@/ui/query-states';
import { RowSkeletons } from '@/ui/row-skeletons';
import { StatePanel } from '@/ui/state-panel';
import { useAddressFilters } from '@/ui/use-address-filters';
import { useOrders } from '../api/orders';
import { OrderList } from '../components/order-list';
import { OrdersFilters } from '../components/orders-filters';
import { inputOf, isFiltered } from '../model/orders-input';
import { useLiveOrders } from '../model/use-live-orders';

export function OrdersPage() {
  const filters = useAddressFilters();
  const query = useOrders(inputOf(filters));
  useLiveOrders();
  return (
    <>
      <PageHeader title={till.orders.title} text={till.orders.text} />
      <OrdersFilters filters={filters} search={till.orders.search} />
      <QueryStates
        query={query}
        skeleton={<RowSkeletons rows={4} height={84} />}
        failed={till.orders.failed}
        isEmpty={({ data }) => data.length === 0}
        empty={isFiltered(filters) ? <NoneMatch /> : <NoneYet />}
      >
        {({ data, pagination }) => (
          <>
            <OrderList orders={data} busy={query.isPlaceholderData} />
            <Pager pagination={pagination} onPage={filters.toPage} />
          </>
        )}
      </QueryStates>
    </>
  );
}

function NoneYet() {
  return (
    <StatePanel icon={IconReceipt} title={till.orders.emptyTitle} text={till.orders.empty}>
      <Button component={Link} to="/shop" mt="xs">
        {storefront.product.toShop}
      </Button>
    </StatePanel>
  );
}

function NoneMatch() {
  return <StatePanel icon={IconReceipt} title={till.orders.noneTitle} text={till.orders.none} />;
}
