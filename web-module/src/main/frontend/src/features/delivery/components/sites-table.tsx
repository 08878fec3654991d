import { Text } from '@mantine/core';
import type { Country, ManagedPickupSite } from '@/lib/api/types';
import { formatCount } from '@/lib/format/number';
import { desk } from '@/lib/texts/desk';
import { DataTable, type Column } from '@/ui/data-table';
import { useDeleteSite } from '../api/sites';
import { placeOf } from '../model/place';
import { ActiveBadge } from './active-badge';
import { RowActions } from './row-actions';

interface Props {
  rows: ManagedPickupSite[];
  countries: readonly Country[];
  busy: boolean;
  onEdit: (site: ManagedPickupSite) => void;
}

export function SitesTable({ rows, countries, busy, onEdit }: Props) {
  const remove = useDeleteSite();
  const columns: Column<ManagedPickupSite>[] = [
    {
      key: 'name',
      header: desk.sites.name,
      lead: true,
      cell: ({ id, name }) => (
        <div>
          <Text size="sm" fw="var(--weight-strong)">
            {name}
          </Text>
          <Text size="sm" c="dimmed">
            {id}
          </Text>
        </div>
      ),
    },
    {
      key: 'address',
      header: desk.sites.address,
      cell: ({ address }) => `${address.line1}, ${address.city}`,
    },
    {
      key: 'place',
      header: desk.table.place,
      cell: ({ address }) => placeOf(address, countries),
    },
    {
      key: 'position',
      header: desk.sites.position,
      numeric: true,
      cell: ({ position }) => formatCount(position),
    },
    {
      key: 'active',
      header: desk.table.state,
      cell: ({ active }) => <ActiveBadge active={active} />,
    },
    {
      key: 'actions',
      header: desk.table.actions,
      hideHeader: true,
      cell: (site) => (
        <RowActions
          name={site.name}
          onEdit={() => onEdit(site)}
          remove={{ isPending: remove.isPending, run: () => remove.mutateAsync(site.id) }}
        />
      ),
    },
  ];
  return (
    <DataTable
      label={desk.sites.title}
      rows={rows}
      columns={columns}
      rowKey={({ id }) => id}
      busy={busy}
    />
  );
}
