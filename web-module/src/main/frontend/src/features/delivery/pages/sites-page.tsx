import { Button } from '@mantine/core';
import { IconPlus, IconMapPin } from '@tabler/icons-react';
import { useState } from 'react';
import type { ManagedPickupSite } from '@/lib/api/types';
import { useCheckoutOptions } from '@/lib/shop/checkout-options';
import { desk } from '@/lib/texts/desk';
import { PageHeader } from '@/ui/page-header';
import { Pager } from '@/ui/pager';
import { QueryStates } from '@/ui/query-states';
import { RowSkeletons } from '@/ui/row-skeletons';
import { StatePanel } from '@/ui/state-panel';
import { useAddressFilters } from '@/ui/use-address-filters';
import { useSites } from '../api/sites';
import { SiteDialog } from '../components/site-dialog';
import { SitesTable } from '../components/sites-table';

export function SitesPage() {
  const { page, toPage } = useAddressFilters();
  const query = useSites(page);
  const countries = useCheckoutOptions().data?.countries;
  const [editing, setEditing] = useState<ManagedPickupSite | 'new'>();
  return (
    <>
      <PageHeader title={desk.sites.title} text={desk.sites.text}>
        <Button
          leftSection={<IconPlus size={16} aria-hidden />}
          disabled={!countries}
          onClick={() => setEditing('new')}
        >
          {desk.sites.add}
        </Button>
      </PageHeader>
      <QueryStates
        query={query}
        skeleton={<RowSkeletons rows={6} />}
        failed={desk.sites.failed}
        isEmpty={({ data }) => data.length === 0}
        empty={
          <StatePanel icon={IconMapPin} title={desk.sites.emptyTitle} text={desk.sites.empty} />
        }
      >
        {({ data, pagination }) => (
          <>
            <SitesTable
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
        <SiteDialog
          site={editing === 'new' ? undefined : editing}
          countries={countries}
          onClose={() => setEditing(undefined)}
        />
      )}
    </>
  );
}
