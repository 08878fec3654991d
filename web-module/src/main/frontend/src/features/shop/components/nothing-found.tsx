import { Button, Group } from '@mantine/core';
import { IconZoomExclamation } from '@tabler/icons-react';
import { Link } from 'react-router';
import { storefront } from '@/lib/texts/storefront';
import { StatePanel } from '@/ui/state-panel';
import { countFilters } from '../model/filters';
import type { FilterControl } from '../model/use-shop-filters';
import { DidYouMean } from './did-you-mean';

interface Props {
  control: FilterControl;
  didYouMean: string | undefined;
}

/** Nothing to show, and every way on: other words, fewer filters, the first page, the categories. */
export function NothingFound({ control, didYouMean }: Props) {
  const { filters, change, clear } = control;
  const filtered = countFilters(filters) > 0;
  if (filters.page > 1) {
    return (
      <StatePanel
        icon={IconZoomExclamation}
        title={storefront.shop.tooDeepTitle}
        text={storefront.shop.tooDeep}
      >
        <Button variant="default" mt="xs" onClick={() => change({ page: 1 })}>
          {storefront.shop.toFirstPage}
        </Button>
      </StatePanel>
    );
  }
  return (
    <StatePanel
      icon={IconZoomExclamation}
      title={
        filters.q === '' ? storefront.shop.noneTitleQuiet : storefront.shop.noneTitle(filters.q)
      }
      text={adviceFor(filtered, filters.q)}
    >
      <DidYouMean words={didYouMean} />
      <Group justify="center">
        {filtered && (
          <Button variant="default" onClick={clear}>
            {storefront.shop.clearFilters}
          </Button>
        )}
        <Button component={Link} to="/shop" variant={filtered ? 'subtle' : 'default'}>
          {storefront.product.toShop}
        </Button>
      </Group>
    </StatePanel>
  );
}

function adviceFor(filtered: boolean, q: string): string {
  if (filtered) return storefront.shop.noneFiltered;
  return q === '' ? storefront.shop.noneYet : storefront.shop.noneText;
}
