import { Button, Group, NativeSelect } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { texts } from '@/lib/texts';
import { SearchField } from '@/ui/search-field';
import { countFilters, type Sort } from '../model/filters';
import type { FilterControl } from '../model/use-deal-filters';

const FilterDrawer = lazy(() =>
  import('./filter-drawer').then((module) => ({ default: module.FilterDrawer })),
);

const sorts = Object.entries(texts.deals.sorts).map(([value, label]) => ({ value, label }));

interface Props {
  control: FilterControl;
  countText: string;
}

/** Search and order; on a narrow screen also the way to the filters. */
export function DealsToolbar({ control, countText }: Props) {
  const [opened, drawer] = useDisclosure(false);
  const { filters, change } = control;
  const count = countFilters(filters);
  return (
    <Group gap="sm" mb="md" wrap="wrap">
      <SearchField
        flex="1 1 14rem"
        label={texts.deals.searchLabel}
        value={filters.q}
        onSearch={(q) => change({ q })}
      />
      <Button
        hiddenFrom="md"
        variant="default"
        leftSection={<IconAdjustmentsHorizontal size={18} stroke={1.6} aria-hidden />}
        onClick={drawer.open}
        aria-label={count > 0 ? texts.deals.filtersCount(count) : texts.deals.filters}
      >
        {count > 0 ? `${texts.deals.filters} · ${String(count)}` : texts.deals.filters}
      </Button>
      <NativeSelect
        aria-label={texts.deals.sort}
        w={{ base: 'auto', md: '13rem' }}
        flex={{ base: '1 1 9rem', md: '0 0 auto' }}
        data={sorts}
        value={filters.sort}
        onChange={(event) => change({ sort: event.currentTarget.value as Sort })}
      />
      <Suspense>
        {opened && <FilterDrawer control={control} countText={countText} onClose={drawer.close} />}
      </Suspense>
    </Group>
  );
}
