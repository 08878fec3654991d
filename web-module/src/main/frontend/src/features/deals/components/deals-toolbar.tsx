import { Button, Drawer, Group, Select } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { texts } from '@/lib/texts';
import { SearchField } from '@/ui/search-field';
import { countFilters, type Sort } from '../model/filters';
import type { FilterControl } from '../model/use-deal-filters';
import { FilterPanel } from './filter-panel';

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
      <Select
        aria-label={texts.deals.sort}
        w={{ base: 'auto', md: '13rem' }}
        flex={{ base: '1 1 9rem', md: '0 0 auto' }}
        data={sorts}
        value={filters.sort}
        onChange={(sort) => change({ sort: (sort ?? 'lastSeen') as Sort })}
      />
      <Drawer
        opened={opened}
        onClose={drawer.close}
        position="bottom"
        size="85%"
        title={texts.deals.filters}
        closeButtonProps={{ 'aria-label': texts.common.close }}
      >
        <FilterPanel control={control} />
        <Button fullWidth mt="xl" size="md" onClick={drawer.close}>
          {texts.deals.showResults(countText)}
        </Button>
      </Drawer>
    </Group>
  );
}
