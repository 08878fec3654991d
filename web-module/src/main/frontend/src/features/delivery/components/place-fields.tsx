import { Group, Select } from '@mantine/core';
import type { Country } from '@/lib/api/types';
import { desk } from '@/lib/texts/desk';

interface Props {
  countries: readonly Country[];
  country: string;
  province: string;
  faults: Record<string, string>;
  onChange: (place: { country: string; province: string }) => void;
}

const WHOLE = '';

/** A country, or one of its provinces. */
export function PlaceFields({ countries, country, province, faults, onChange }: Props) {
  const provinces = countries.find(({ code }) => code === country)?.provinces ?? [];
  return (
    <Group grow align="flex-start">
      <Select
        label={desk.table.country}
        required
        searchable
        data={countries.map(({ code, name }) => ({ value: code, label: name }))}
        value={country === '' ? null : country}
        error={faults['country']}
        onChange={(chosen) => onChange({ country: chosen ?? '', province: WHOLE })}
      />
      <Select
        label={desk.table.province}
        data={[
          { value: WHOLE, label: desk.table.whole },
          ...provinces.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        value={province}
        error={faults['province']}
        onChange={(chosen) => onChange({ country, province: chosen ?? WHOLE })}
      />
    </Group>
  );
}
