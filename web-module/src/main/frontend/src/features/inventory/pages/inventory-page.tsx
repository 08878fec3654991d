import { Alert, Anchor, Group, Switch } from '@mantine/core';
import { IconAlertTriangle, IconPackages } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useSocketMessage } from '@/lib/socket/socket-context';
import { desk } from '@/lib/texts/desk';
import { PageHeader } from '@/ui/page-header';
import { Pager } from '@/ui/pager';
import { QueryStates } from '@/ui/query-states';
import { RowSkeletons } from '@/ui/row-skeletons';
import { SearchField } from '@/ui/search-field';
import { StatePanel } from '@/ui/state-panel';
import { useAddressFilters, type AddressFilters } from '@/ui/use-address-filters';
import { inventoryKey, useInventory } from '../api/inventory';
import { InventoryTable } from '../components/inventory-table';

/** What there is: everything for administrators, one's own products for sellers. */
export function InventoryPage({ base }: { base: string }) {
  const filters = useAddressFilters();
  const q = filters.get('q');
  const low = filters.get('low') === 'true';
  const queries = useQueryClient();
  const query = useInventory({
    page: filters.page,
    ...(q !== '' && { q }),
    ...(low && { low: true }),
  });
  useSocketMessage(
    'inventory:updated',
    () => void queries.invalidateQueries({ queryKey: inventoryKey }),
  );
  return (
    <>
      <PageHeader title={desk.inventory.title} text={desk.inventory.text} />
      {!low && <LowAlert onSee={() => filters.set('low', 'true')} />}
      <Filters filters={filters} q={q} low={low} />
      <QueryStates
        query={query}
        skeleton={<RowSkeletons rows={8} height={64} />}
        failed={desk.inventory.failed}
        isEmpty={({ data }) => data.length === 0}
        empty={<StatePanel icon={IconPackages} {...emptyWords(q, low)} />}
      >
        {({ data, pagination }) => (
          <>
            <InventoryTable lines={data} base={base} busy={query.isPlaceholderData} />
            <Pager pagination={pagination} onPage={filters.toPage} />
          </>
        )}
      </QueryStates>
    </>
  );
}

function emptyWords(q: string, low: boolean) {
  if (q !== '') return { title: desk.inventory.emptyTitle, text: desk.inventory.empty };
  return low
    ? { title: desk.inventory.emptyLowTitle, text: desk.inventory.emptyLow }
    : { title: desk.inventory.emptyAllTitle, text: desk.inventory.emptyAll };
}

/** How much runs low, whatever the list shows; quiet while it cannot be told. */
function LowAlert({ onSee }: { onSee: () => void }) {
  const total = useInventory({ low: true, page: 1, pageSize: 1 }).data?.pagination.total ?? 0;
  if (total === 0) return null;
  return (
    <Alert color="amber" mb="md" icon={<IconAlertTriangle aria-hidden />}>
      {desk.inventory.alerts(total)}{' '}
      <Anchor component="button" type="button" size="sm" onClick={onSee}>
        {desk.inventory.seeLow}
      </Anchor>
    </Alert>
  );
}

interface FilterProps {
  filters: AddressFilters;
  q: string;
  low: boolean;
}

function Filters({ filters, q, low }: FilterProps) {
  return (
    <Group mb="md" gap="lg">
      <SearchField
        label={desk.inventory.search}
        value={q}
        onSearch={(words) => filters.set('q', words)}
        flex="1 1 16rem"
        maw={420}
      />
      <Switch
        label={desk.inventory.onlyLow}
        checked={low}
        onChange={(event) => filters.set('low', event.currentTarget.checked ? 'true' : '')}
      />
    </Group>
  );
}
