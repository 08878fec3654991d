import { Button, Drawer } from '@mantine/core';
import { texts } from '@/lib/texts';
import type { FilterControl } from '../model/use-deal-filters';
import { FilterPanel } from './filter-panel';

interface Props {
  control: FilterControl;
  countText: string;
  onClose: () => void;
}

/** The filters on a narrow screen. The list behind changes with them, so its count is on the way out. */
export function FilterDrawer({ control, countText, onClose }: Props) {
  return (
    <Drawer
      opened
      onClose={onClose}
      position="bottom"
      size="85%"
      title={texts.deals.filters}
      closeButtonProps={{ 'aria-label': texts.common.close }}
    >
      <FilterPanel control={control} />
      <Button fullWidth mt="xl" size="md" onClick={onClose}>
        {texts.deals.showResults(countText)}
      </Button>
    </Drawer>
  );
}
