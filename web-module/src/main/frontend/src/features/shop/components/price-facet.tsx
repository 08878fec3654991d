import { Text } from '@mantine/core';
import { useId } from 'react';
import type { Facets } from '@/lib/api/types';
import { storefront } from '@/lib/texts/storefront';
import { PriceField } from '@/ui/price-field';
import { rangeText } from '../model/range-text';
import type { FilterControl } from '../model/use-shop-filters';
import { Facet, FacetCount } from './facet';
import classes from './facet.module.css';

interface Props {
  control: FilterControl;
  facets: Facets | undefined;
}

/** The ranges that the shop counts, and bounds of one's own. */
export function PriceFacet({ control, facets }: Props) {
  const name = useId();
  const { minPrice, maxPrice } = control.filters;
  const ranges = facets?.prices ?? [];
  const swapped = minPrice !== undefined && maxPrice !== undefined && minPrice > maxPrice;
  return (
    <Facet title={storefront.shop.price}>
      <ul className={classes['list']}>
        {ranges.map((range) => {
          const from = range.minPrice === 0 ? undefined : range.minPrice;
          return (
            <li key={range.minPrice}>
              <label className={classes['choice']}>
                <input
                  type="radio"
                  name={name}
                  checked={from === minPrice && range.maxPrice === maxPrice}
                  onChange={() => control.change({ minPrice: from, maxPrice: range.maxPrice })}
                />
                {rangeText(from, range.maxPrice)} <FacetCount count={range.count} />
              </label>
            </li>
          );
        })}
      </ul>
      <div className={classes['range']}>
        <PriceField
          label={storefront.shop.priceFrom}
          value={minPrice}
          onCommit={(price) => control.change({ minPrice: price })}
        />
        <PriceField
          label={storefront.shop.priceTo}
          value={maxPrice}
          onCommit={(price) => control.change({ maxPrice: price })}
        />
      </div>
      {swapped && (
        <Text size="sm" c="var(--c-danger)" role="alert">
          {storefront.shop.priceSwapped}
        </Text>
      )}
    </Facet>
  );
}
