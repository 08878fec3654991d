import { Button, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import type { Facets } from '@/lib/api/types';
import { storefront } from '@/lib/texts/storefront';
import type { FilterControl } from '../model/use-shop-filters';
import { Facet, FacetCount } from './facet';
import classes from './facet.module.css';

const FEW = 8;
const MANY = 15;

interface Props {
  control: FilterControl;
  facets: Facets | undefined;
}

/** The brands of what was found, several at once. Past a few they unfold; past many they can be looked for. */
export function BrandFacet({ control, facets }: Props) {
  const [unfolded, fold] = useDisclosure(false);
  const [wanted, setWanted] = useState('');
  const chosen = control.filters.brand;
  const brands = withChosen(facets?.brands ?? [], chosen);
  if (brands.length === 0) return null;
  const matching = brands.filter(({ brand }) => same(brand).includes(same(wanted.trim())));
  const shown =
    unfolded || wanted !== ''
      ? matching
      : matching.filter(({ brand }, place) => place < FEW || isIn(chosen, brand));
  return (
    <Facet title={storefront.shop.brand}>
      {brands.length > MANY && (
        <TextInput
          size="xs"
          aria-label={storefront.shop.brandSearch}
          placeholder={storefront.shop.brandSearch}
          value={wanted}
          onChange={(event) => setWanted(event.currentTarget.value)}
        />
      )}
      <ul className={classes['list']}>
        {shown.map(({ brand, count }) => (
          <li key={brand}>
            <label className={classes['choice']}>
              <input
                type="checkbox"
                checked={isIn(chosen, brand)}
                onChange={(event) =>
                  control.change({
                    brand: event.currentTarget.checked
                      ? [...chosen, brand]
                      : chosen.filter((other) => same(other) !== same(brand)),
                  })
                }
              />
              {brand} {count !== undefined && <FacetCount count={count} />}
            </label>
          </li>
        ))}
      </ul>
      {shown.length === 0 && (
        <Text size="sm" c="dimmed">
          {storefront.shop.noSuchBrand}
        </Text>
      )}
      {brands.length > FEW && wanted === '' && (
        <Button
          variant="subtle"
          size="compact-sm"
          justify="flex-start"
          ml={-8}
          w="fit-content"
          aria-expanded={unfolded}
          onClick={fold.toggle}
        >
          {unfolded ? storefront.shop.showFewer : storefront.shop.showAll(brands.length)}
        </Button>
      )}
    </Facet>
  );
}

/** A chosen brand stays on show when nothing is left of it. */
function withChosen(
  brands: Facets['brands'],
  chosen: string[],
): { brand: string; count?: number }[] {
  const known = brands.map(({ brand }) => brand);
  return [...brands, ...chosen.filter((brand) => !isIn(known, brand)).map((brand) => ({ brand }))];
}

function isIn(brands: string[], wanted: string): boolean {
  return brands.some((brand) => same(brand) === same(wanted));
}

/** The server makes no difference between small and capital letters. */
function same(brand: string): string {
  return brand.toLowerCase();
}
