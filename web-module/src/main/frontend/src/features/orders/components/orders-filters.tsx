import { Group, NativeSelect } from '@mantine/core';
import { till } from '@/lib/texts/till';
import { SearchField } from '@/ui/search-field';
import type { AddressFilters } from '@/ui/use-address-filters';
import type { ReactNode } from 'react';

const statuses = [
  { value: '', label: till.orders.anyStatus },
  ...Object.entries(till.status).map(([value, label]) => ({ value, label })),
];

interface Props {
  filters: AddressFilters;
  search: string;
  children?: ReactNode;
}

export function OrdersFilters({ filters, search, children }: Props) {
  return (
    <Group mb="md" gap="sm" align="flex-end">
      <SearchField
        label={search}
        value={filters.get('q')}
        onSearch={(words) => filters.set('q', words)}
        flex="1 1 16rem"
        maw={420}
      />
      <NativeSelect
        aria-label={till.orders.status}
        data={statuses}
        value={filters.get('status')}
        onChange={(event) => filters.set('status', event.currentTarget.value)}
      />
      {children}
    </Group>
  );
}
