import { Button, Drawer, Group } from '@mantine/core';
import { texts } from '@/lib/texts';
import { storefront } from '@/lib/texts/storefront';
import { countFilters } from '../model/filters';
import { FacetPanel, type FacetPanelProps } from './facet-panel';
import classes from './filter-drawer.module.css';

interface Props extends FacetPanelProps {
  countText: string;
  onClose: () => void;
}

/** The filters on a narrow screen. The list behind changes with them, so its count is on the way out. */
export function FilterDrawer({ countText, onClose, ...panel }: Props) {
  const { filters, clear } = panel.control;
  return (
    <Drawer
      opened
      onClose={onClose}
      position="bottom"
      size="85%"
      title={storefront.shop.filters}
      closeButtonProps={{ 'aria-label': texts.common.close }}
    >
      <FacetPanel {...panel} />
      <Group className={classes['foot'] ?? ''} gap="sm" wrap="nowrap">
        {countFilters(filters) > 0 && (
          <Button variant="default" size="md" onClick={clear}>
            {storefront.shop.clearFilters}
          </Button>
        )}
        <Button flex={1} size="md" onClick={onClose}>
          {storefront.shop.showResults(countText)}
        </Button>
      </Group>
    </Drawer>
  );
}
