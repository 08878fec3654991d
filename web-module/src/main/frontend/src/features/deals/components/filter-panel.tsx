import { Chip, Group, Input, NativeSelect, Stack, Switch } from '@mantine/core';
import { useId } from 'react';
import { formatDistance } from '@/lib/format/number';
import { useCities } from '@/lib/reference/cities';
import { texts } from '@/lib/texts';
import { PriceField } from '@/ui/price-field';
import { StepSlider } from '@/ui/step-slider';
import { categories, isCategory } from '../model/categories';
import { ALL_CITIES } from '../model/filters';
import type { FilterControl } from '../model/use-deal-filters';

const FARTHEST_KM = 75;

/** Every restriction of the list. Each change goes to the address bar at once. */
export function FilterPanel({ control }: { control: FilterControl }) {
  const { filters, change } = control;
  return (
    <Stack gap="lg">
      <CitySelect control={control} />
      <CategoryChips control={control} />
      <StepSlider
        label={texts.deals.minDiscount}
        value={filters.minDiscount ?? 0}
        min={0}
        max={90}
        step={5}
        say={(percent) => (percent === 0 ? texts.deals.anyDiscount : `${String(percent)}%`)}
        onCommit={(percent) => change({ minDiscount: percent === 0 ? undefined : percent })}
      />
      <StepSlider
        label={texts.deals.distance}
        value={filters.maxDistanceKm ?? FARTHEST_KM}
        min={1}
        max={FARTHEST_KM}
        step={1}
        say={(km) => (km === FARTHEST_KM ? texts.deals.anyDistance : formatDistance(km))}
        onCommit={(km) => change({ maxDistanceKm: km === FARTHEST_KM ? undefined : km })}
      />
      <PriceField
        label={texts.deals.maxPrice}
        placeholder={texts.deals.anyPrice}
        value={filters.maxPrice}
        onCommit={(maxPrice) => change({ maxPrice })}
      />
      <Switch
        label={texts.deals.listPriceKnown}
        description={texts.deals.listPriceHint}
        checked={filters.listPriceKnown}
        onChange={(event) => change({ listPriceKnown: event.currentTarget.checked })}
      />
    </Stack>
  );
}

function CitySelect({ control: { city, change } }: { control: FilterControl }) {
  const { data = [] } = useCities();
  const known = data.map(({ name, displayName }) => ({ value: name, label: displayName }));
  const unknown = city !== undefined && !known.some(({ value }) => value === city);
  return (
    <NativeSelect
      label={texts.deals.city}
      value={city ?? ALL_CITIES}
      data={[
        { value: ALL_CITIES, label: texts.deals.allCities },
        ...known,
        ...(unknown ? [{ value: city, label: city }] : []),
      ]}
      onChange={(event) => change({ city: event.currentTarget.value })}
    />
  );
}

function CategoryChips({ control: { filters, change } }: { control: FilterControl }) {
  const id = useId();
  return (
    <div>
      <Input.Label component="div" id={id} mb={6}>
        {texts.deals.category}
      </Input.Label>
      <Chip.Group
        multiple
        value={filters.category}
        onChange={(chosen) => change({ category: chosen.filter(isCategory) })}
      >
        <Group gap={6} role="group" aria-labelledby={id}>
          {categories.map((category) => (
            <Chip key={category} value={category} size="xs" variant="light">
              {texts.categories[category]}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </div>
  );
}
