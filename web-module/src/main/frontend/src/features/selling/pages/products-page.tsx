import { Button } from '@mantine/core';
import { IconBuildingStore, IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useUser } from '@/lib/session/user';
import { selling } from '@/lib/texts/selling';
import { PageHeader } from '@/ui/page-header';
import { Pager } from '@/ui/pager';
import { QueryStates } from '@/ui/query-states';
import { RowSkeletons } from '@/ui/row-skeletons';
import { StatePanel } from '@/ui/state-panel';
import { useAddressFilters } from '@/ui/use-address-filters';
import { useManagedProducts } from '../api/managed-products';
import { ProductsTable } from '../components/products-table';
import { SellerName } from '../components/seller-name';

/** What a seller offers; for administrators, what everybody does. */
export function ProductsPage({ base }: { base: string }) {
  const { id, role } = useUser();
  const all = role === 'ADMIN';
  const { page, toPage } = useAddressFilters();
  const query = useManagedProducts(page);
  return (
    <>
      <PageHeader
        title={all ? selling.products.titleAdmin : selling.products.title}
        text={all ? selling.products.textAdmin : selling.products.text}
      >
        <Button
          component={Link}
          to={`${base}/new`}
          leftSection={<IconPlus size={16} aria-hidden />}
        >
          {selling.products.add}
        </Button>
      </PageHeader>
      {role === 'SELLER' && <SellerName sellerId={id} />}
      <QueryStates
        query={query}
        skeleton={<RowSkeletons rows={8} height={64} />}
        failed={selling.products.failed}
        isEmpty={({ data }) => data.length === 0}
        empty={
          <StatePanel
            icon={IconBuildingStore}
            title={selling.products.emptyTitle}
            text={selling.products.empty}
          />
        }
      >
        {({ data, pagination }) => (
          <>
            <ProductsTable
              products={data}
              base={base}
              withSeller={all}
              busy={query.isPlaceholderData}
            />
            <Pager pagination={pagination} onPage={toPage} />
          </>
        )}
      </QueryStates>
    </>
  );
}
