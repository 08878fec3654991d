import { Select, TextInput } from '@mantine/core';
import type { Country } from '@/lib/api/types';
import type { AddressDraft } from '@/lib/shop/address-draft';
import { till } from '@/lib/texts/till';
import classes from './address-fields.module.css';

interface Props {
  draft: AddressDraft;
  faults: Partial<AddressDraft>;
  countries: readonly Country[];
  onChange: (changes: Partial<AddressDraft>) => void;
}

/** An address, field by field as its country writes it. */
export function AddressFields({ draft, faults, countries, onChange }: Props) {
  const country = countries.find(({ code }) => code === draft.country);
  const text = (field: keyof AddressDraft) => ({
    value: draft[field],
    error: faults[field],
    maxLength: 100,
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ [field]: event.currentTarget.value }),
  });
  return (
    <div className={classes['fields']}>
      <Select
        label={till.address.country}
        required
        searchable={countries.length > 8}
        data={countries.map(({ code, name }) => ({ value: code, label: name }))}
        value={draft.country === '' ? null : draft.country}
        error={faults.country}
        onChange={(code) => onChange({ country: code ?? '', province: '' })}
      />
      <TextInput label={till.address.fullName} required autoComplete="name" {...text('fullName')} />
      <TextInput
        label={till.address.line1}
        required
        autoComplete="address-line1"
        {...text('line1')}
      />
      <TextInput
        label={till.address.line2}
        placeholder={till.address.optional}
        autoComplete="address-line2"
        {...text('line2')}
      />
      <TextInput
        label={till.address.city}
        required
        autoComplete="address-level2"
        {...text('city')}
      />
      <div className={classes['pair']}>
        {(country?.provinces.length ?? 0) > 0 && (
          <Select
            label={till.address.provinces[draft.country] ?? till.address.province}
            required
            searchable
            autoComplete="address-level1"
            data={country?.provinces.map(({ code, name }) => ({ value: code, label: name })) ?? []}
            value={draft.province === '' ? null : draft.province}
            error={faults.province}
            onChange={(code) => onChange({ province: code ?? '' })}
          />
        )}
        <TextInput
          label={till.address.postalCodes[draft.country] ?? till.address.postalCode}
          required
          autoComplete="postal-code"
          placeholder={
            country?.postalCodeExample && till.address.postalCodeExample(country.postalCodeExample)
          }
          {...text('postalCode')}
        />
      </div>
    </div>
  );
}
