import { Stack } from '@mantine/core';
import { useId } from 'react';
import type { Facets } from '@/lib/api/types';
import { formatCount } from '@/lib/format/number';
import { storefront } from '@/lib/texts/storefront';
import type { FilterControl } from '../model/use-shop-filters';
import { BrandFacet } from './brand-facet';
import { CategoryFacet } from './category-facet';
import { Facet, FacetCount } from './facet';
import classes from './facet.module.css';
import { PriceFacet } from './price-facet';

export interface FacetPanelProps {
  control: FilterControl;
  facets: Facets | undefined;
  /** Whether anything found has a review: before, a filter by stars could only empty the list. */
  reviewed: boolean;
}

/** Every restriction of the list, with what each would leave. A change goes to the address bar at once. */
export function FacetPanel({ control, facets, reviewed }: FacetPanelProps) {
  return (
    <Stack gap="lg">
      <CategoryFacet control={control} facets={facets} />
      <StockFacet control={control} facets={facets} />
      <PriceFacet control={control} facets={facets} />
      <BrandFacet control={control} facets={facets} />
      {(reviewed || control.filters.minRating !== undefined) && <RatingFacet control={control} />}
    </Stack>
  );
}

function StockFacet({ control, facets }: Pick<FacetPanelProps, 'control' | 'facets'>) {
  const count = facets?.inStock.find(({ inStock }) => inStock)?.count ?? 0;
  return (
    <Facet title={storefront.shop.availability}>
      <label className={classes['choice']}>
        <input
          type="checkbox"
          checked={control.filters.inStock}
          onChange={(event) => control.change({ inStock: event.currentTarget.checked })}
        />
        {storefront.shop.onlyInStock} {facets && <FacetCount count={count} />}
      </label>
    </Facet>
  );
}

const RATINGS = [4, 3, 2];

function RatingFacet({ control }: Pick<FacetPanelProps, 'control'>) {
  const name = useId();
  const { minRating } = control.filters;
  return (
    <Facet title={storefront.shop.rating}>
      <ul className={classes['list']}>
        {[...RATINGS, undefined].map((rating) => (
          <li key={rating ?? 0}>
            <label className={classes['choice']}>
              <input
                type="radio"
                name={name}
                checked={minRating === rating}
                onChange={() => control.change({ minRating: rating })}
              />
              {rating === undefined
                ? storefront.shop.anyRating
                : storefront.shop.ratingAtLeast(formatCount(rating))}
            </label>
          </li>
        ))}
      </ul>
    </Facet>
  );
}
