import { Button, Group, NativeSelect } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { storefront } from '@/lib/texts/storefront';
import { countFilters, type Sort } from '../model/filters';
import type { FacetPanelProps } from './facet-panel';

const FilterDrawer = lazy(() =>
  import('./filter-drawer').then((module) => ({ default: module.FilterDrawer })),
);

const sorts = Object.entries(storefront.shop.sorts).map(([value, label]) => ({ value, label }));
/** Without words nothing matches better than anything else: then the best match is the newest. */
const sortsWithoutWords = sorts
  .filter(({ value }) => value !== 'newest')
  .map((sort) =>
    sort.value === 'relevance' ? { ...sort, label: storefront.shop.sorts.newest } : sort,
  );

interface Props extends FacetPanelProps {
  countText: string;
}

/** The order of the list; on a narrow screen also the way to the filters. */
export function SearchToolbar({ countText, ...panel }: Props) {
  const [opened, drawer] = useDisclosure(false);
  const { filters, change } = panel.control;
  const count = countFilters(filters);
  return (
    <Group gap="sm" wrap="nowrap">
      <Button
        hiddenFrom="md"
        variant="default"
        flex="1 0 auto"
        leftSection={<IconAdjustmentsHorizontal size={18} stroke={1.6} aria-hidden />}
        onClick={drawer.open}
        aria-label={count > 0 ? storefront.shop.filtersCount(count) : storefront.shop.filters}
      >
        {count > 0 ? `${storefront.shop.filters} · ${String(count)}` : storefront.shop.filters}
      </Button>
      <NativeSelect
        aria-label={storefront.shop.sort}
        w={{ base: 'auto', md: '12rem' }}
        flex={{ base: '1 1 9rem', md: '0 0 auto' }}
        data={filters.q === '' ? sortsWithoutWords : sorts}
        value={filters.sort === 'newest' && filters.q === '' ? 'relevance' : filters.sort}
        onChange={(event) => change({ sort: event.currentTarget.value as Sort })}
      />
      <Suspense>
        {opened && <FilterDrawer {...panel} countText={countText} onClose={drawer.close} />}
      </Suspense>
    </Group>
  );
}
