import { Button } from '@mantine/core';
import { IconPlus, IconRosetteDiscount } from '@tabler/icons-react';
import { Link } from 'react-router';
import { desk } from '@/lib/texts/desk';
import { PageHeader } from '@/ui/page-header';
import { Pager } from '@/ui/pager';
import { QueryStates } from '@/ui/query-states';
import { RowSkeletons } from '@/ui/row-skeletons';
import { StatePanel } from '@/ui/state-panel';
import { useAddressFilters } from '@/ui/use-address-filters';
import { usePromotions } from '../api/promotions';
import { PromotionsTable } from '../components/promotions-table';

export function PromotionsPage() {
  const { page, toPage } = useAddressFilters();
  const query = usePromotions(page);
  return (
    <>
      <PageHeader title={desk.promotions.title} text={desk.promotions.text}>
        <Button
          component={Link}
          to="/admin/promotions/new"
          leftSection={<IconPlus size={16} aria-hidden />}
        >
          {desk.promotions.add}
        </Button>
      </PageHeader>
      <QueryStates
        query={query}
        skeleton={<RowSkeletons rows={5} />}
        failed={desk.promotions.failed}
        isEmpty={({ data }) => data.length === 0}
        empty={
          <StatePanel
            icon={IconRosetteDiscount}
            title={desk.promotions.emptyTitle}
            text={desk.promotions.empty}
          />
        }
      >
        {({ data, pagination }) => (
          <>
            <PromotionsTable promotions={data} busy={query.isPlaceholderData} />
            <Pager pagination={pagination} onPage={toPage} />
          </>
        )}
      </QueryStates>
    </>
  );
}
