import { Button, Group } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { formatCount } from '@/lib/format/number';
import { pathTo, useCategories } from '@/lib/reference/categories';
import { storefront } from '@/lib/texts/storefront';
import type { ShopFilters } from '../model/filters';
import { rangeText } from '../model/range-text';
import type { FilterControl } from '../model/use-shop-filters';

interface Active {
  label: string;
  without: Partial<ShopFilters>;
}

/** What restricts the list now, each taken off by a press. */
export function ActiveFilters({ control }: { control: FilterControl }) {
  const { data: tree = [] } = useCategories();
  const { category } = control.filters;
  const categoryName = category === undefined ? undefined : pathTo(tree, category).at(-1)?.name;
  const active = describe(control.filters, categoryName ?? storefront.shop.oneCategory);
  if (active.length === 0) return null;
  return (
    <Group gap={6} mb="md">
      {active.map(({ label, without }) => (
        <Button
          key={label}
          size="compact-sm"
          variant="default"
          fw="normal"
          rightSection={<IconX size={14} aria-hidden />}
          aria-label={storefront.shop.removeFilter(label)}
          onClick={() => control.change(without)}
        >
          {label}
        </Button>
      ))}
      <Button size="compact-sm" variant="subtle" onClick={control.clear}>
        {storefront.shop.clearFilters}
      </Button>
    </Group>
  );
}

function describe(filters: ShopFilters, categoryName: string): Active[] {
  const { category, brand, minPrice, maxPrice, inStock, minRating } = filters;
  const active: (Active | false)[] = [
    category !== undefined && { label: categoryName, without: { category: undefined } },
    ...brand.map((name) => ({
      label: name,
      without: { brand: brand.filter((other) => other !== name) },
    })),
    (minPrice ?? maxPrice) !== undefined && {
      label: rangeText(minPrice, maxPrice),
      without: { minPrice: undefined, maxPrice: undefined },
    },
    inStock && { label: storefront.shop.onlyInStock, without: { inStock: false } },
    minRating !== undefined && {
      label: storefront.shop.ratingAtLeast(formatCount(minRating)),
      without: { minRating: undefined },
    },
  ];
  return active.filter((entry) => entry !== false);
}
