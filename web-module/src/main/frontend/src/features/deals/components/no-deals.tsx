import { Button, Group } from '@mantine/core';
import { IconBasketOff } from '@tabler/icons-react';
import { texts } from '@/lib/texts';
import { StatePanel } from '@/ui/state-panel';
import { ALL_CITIES, countFilters } from '../model/filters';
import type { FilterControl } from '../model/use-deal-filters';

/** Nothing to show: because of the filters, or because nothing is on the shelves. */
export function NoDeals({ control }: { control: FilterControl }) {
  const filtered = countFilters(control.filters) > 0;
  return (
    <StatePanel
      icon={IconBasketOff}
      title={filtered ? texts.deals.emptyTitle : texts.deals.emptyTitleQuiet}
      text={filtered ? texts.deals.emptyFiltered : texts.deals.emptyQuiet}
    >
      <Group justify="center" mt="xs">
        {filtered && (
          <Button variant="default" onClick={control.clear}>
            {texts.deals.clearFilters}
          </Button>
        )}
        {control.city !== undefined && (
          <Button variant="default" onClick={() => control.change({ city: ALL_CITIES })}>
            {texts.deals.allCities}
          </Button>
        )}
      </Group>
    </StatePanel>
  );
}
