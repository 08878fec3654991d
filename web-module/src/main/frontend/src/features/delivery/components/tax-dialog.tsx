import { Group, NumberInput, Switch, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ApiError } from '@/lib/api/api-error';
import { fieldFaults } from '@/lib/api/field-faults';
import type { Country, TaxRate } from '@/lib/api/types';
import { desk } from '@/lib/texts/desk';
import { errorText } from '@/ui/error-text';
import { tellDone } from '@/ui/feedback';
import { useSaveTax } from '../api/tables';
import { emptyTax, factsOfTax, faultsOfTax, TAX_FIELDS, taxDraftOf } from '../model/tax-draft';
import { PlaceFields } from './place-fields';
import { RowDialog } from './row-dialog';

interface Props {
  /** The one to change; a new one without. */
  tax: TaxRate | undefined;
  countries: readonly Country[];
  onClose: () => void;
}

export function TaxDialog({ tax, countries, onClose }: Props) {
  const [draft, setDraft] = useState(() =>
    tax ? taxDraftOf(tax) : emptyTax(countries[0]?.code ?? ''),
  );
  const [pressed, setPressed] = useState(false);
  const save = useSaveTax(tax?.id);
  const missing = faultsOfTax(draft);
  const faults = { ...fieldFaults(save.error, TAX_FIELDS), ...(pressed && missing) };
  const put = (changes: Partial<typeof draft>) => {
    if (save.error) save.reset();
    setDraft((before) => ({ ...before, ...changes }));
  };

  function submit() {
    setPressed(true);
    if (Object.keys(missing).length > 0) return;
    save.mutate(factsOfTax(draft), {
      onSuccess: () => {
        tellDone(desk.table.saved);
        onClose();
      },
    });
  }

  return (
    <RowDialog
      title={tax ? desk.taxes.editTitle : desk.taxes.newTitle}
      fault={faultOf(save.error)}
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

function faultOf(error: Error | null): string | undefined {
  if (!error || Object.keys(fieldFaults(error, TAX_FIELDS)).length > 0) return undefined;
  const taken = error instanceof ApiError && error.code === 'TAX_RATE_TAKEN';
  return taken ? desk.taxes.taken : errorText(error);
}
