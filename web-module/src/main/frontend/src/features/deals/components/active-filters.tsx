import { Button, Group } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { formatMoney } from '@/lib/format/money';
import { formatDistance } from '@/lib/format/number';
import { texts } from '@/lib/texts';
import type { DealFilters } from '../model/filters';
import type { FilterControl } from '../model/use-deal-filters';

interface Props {
  control: FilterControl;
  storeName: string | undefined;
}

interface Active {
  label: string;
  without: Partial<DealFilters>;
}

/** What restricts the list now, each taken off by a press. */
export function ActiveFilters({ control, storeName }: Props) {
  const active = describe(control.filters, storeName);
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
          aria-label={texts.deals.removeFilter(label)}
          onClick={() => control.change(without)}
        >
          {label}
        </Button>
      ))}
      <Button size="compact-sm" variant="subtle" onClick={control.clear}>
        {texts.deals.clearFilters}
      </Button>
    </Group>
  );
}

function describe(filters: DealFilters, storeName: string | undefined): Active[] {
  const { minDiscount, maxPrice, maxDistanceKm, storeId, q } = filters;
  const active: (Active | undefined)[] = [
    q === '' ? undefined : { label: texts.deals.textFilter(q), without: { q: '' } },
    storeId === undefined
      ? undefined
      : {
          label: texts.deals.storeFilter(storeName ?? texts.deals.oneStore),
          without: { storeId: undefined },
        },
    ...filters.category.map((category) => ({
      label: texts.categories[category],
      without: { category: filters.category.filter((other) => other !== category) },
    })),
    minDiscount === undefined
      ? undefined
      : {
          label: texts.deals.atLeast(`${String(minDiscount)}%`),
          without: { minDiscount: undefined },
        },
    maxPrice === undefined
      ? undefined
      : { label: texts.deals.upTo(formatMoney(maxPrice)), without: { maxPrice: undefined } },
    maxDistanceKm === undefined
      ? undefined
      : {
          label: texts.deals.within(formatDistance(maxDistanceKm)),
          without: { maxDistanceKm: undefined },
        },
    filters.listPriceKnown
      ? { label: texts.deals.listPriceKnown, without: { listPriceKnown: false } }
      : undefined,
  ];
  return active.filter((entry) => entry !== undefined);
}
