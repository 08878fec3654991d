import { Select } from '@mantine/core';
import { formatDistance } from '@/lib/format/number';
import { useCities } from '@/lib/reference/cities';
import { account } from '@/lib/texts/account';
import { StepSlider } from '@/ui/step-slider';
import type { SectionProps } from './preferences-form';
import { Section } from './section';

const ANY = '';
const FARTHEST_KM = 75;

export function WhereSection({ draft, change }: SectionProps) {
  const { data = [] } = useCities();
  const cities = data.map(({ name, displayName }) => ({ value: name, label: displayName }));
  const { city } = draft;
  const missing = city !== undefined && !cities.some(({ value }) => value === city);
  return (
    <Section title={account.preferences.where}>
      <Select
        label={account.preferences.city}
        description={account.preferences.cityHint}
        value={city ?? ANY}
        data={[
          { value: ANY, label: account.preferences.anyCity },
          ...cities,
          ...(missing ? [{ value: city, label: city }] : []),
        ]}
        onChange={(chosen) => change({ city: chosen ?? ANY })}
        maw={320}
      />
      <StepSlider
        label={account.preferences.distance}
        description={account.preferences.distanceHint}
        value={draft.maxDistanceKm}
        min={1}
        max={Math.max(FARTHEST_KM, draft.maxDistanceKm)}
        step={1}
        say={formatDistance}
        onCommit={(maxDistanceKm) => change({ maxDistanceKm })}
      />
    </Section>
  );
}
