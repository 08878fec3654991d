import { Group, NumberInput, Switch, TextInput } from '@mantine/core';
import type { Country, TaxRate } from '@/lib/api/types';
import { desk } from '@/lib/texts/desk';
import { useSaveTax } from '../api/tables';
import { emptyTax, factsOfTax, faultsOfTax, TAX_FIELDS, taxDraftOf } from '../model/tax-draft';
import { useRowForm } from '../model/use-row-form';
import { PlaceFields } from './place-fields';
import { RowDialog } from './row-dialog';

interface Props {
  /** The one to change; a new one without. */
  tax: TaxRate | undefined;
  countries: readonly Country[];
  onClose: () => void;
}

export function TaxDialog({ tax, countries, onClose }: Props) {
  const save = useSaveTax(tax?.id);
  const { draft, put, submit, faults, fault } = useRowForm({
    start: () => (tax ? taxDraftOf(tax) : emptyTax(countries[0]?.code ?? '')),
    faultsOf: faultsOfTax,
    factsOf: factsOfTax,
    fields: TAX_FIELDS,
    taken: { code: 'TAX_RATE_TAKEN', text: desk.taxes.taken },
    save,
    onSaved: onClose,
  });

  return (
    <RowDialog
      title={tax ? desk.taxes.editTitle : desk.taxes.newTitle}
      fault={fault}
      busy={save.isPending}
      active={draft.active}
      onActive={(active) => put({ active })}
      onSubmit={submit}
      onClose={onClose}
    >
      <PlaceFields countries={countries} {...draft} faults={faults} onChange={put} />
      <Group grow align="flex-start">
        <TextInput
          label={desk.taxes.name}
          required
          maxLength={100}
          value={draft.name}
          error={faults['name']}
          onChange={(event) => put({ name: event.currentTarget.value })}
        />
        <NumberInput
          label={desk.taxes.rate}
          required
          min={0}
          max={100}
          decimalScale={4}
          hideControls
          rightSection="%"
          value={draft.percent}
          error={faults['rate']}
          onChange={(value) => put({ percent: value === '' ? '' : Number(value) })}
        />
      </Group>
      <Switch
        label={desk.taxes.onShipping}
        checked={draft.onShipping}
        onChange={(event) => put({ onShipping: event.currentTarget.checked })}
      />
    </RowDialog>
  );
}
