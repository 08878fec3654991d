import { Group, NumberInput, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ApiError } from '@/lib/api/api-error';
import { fieldFaults } from '@/lib/api/field-faults';
import type { Country, ShippingMethod, ShippingRule } from '@/lib/api/types';
import { currencySign } from '@/lib/format/money';
import { desk } from '@/lib/texts/desk';
import { till } from '@/lib/texts/till';
import { errorText } from '@/ui/error-text';
import { tellDone } from '@/ui/feedback';
import { useSaveRule } from '../api/tables';
import {
  emptyRule,
  factsOfRule,
  faultsOfRule,
  ruleDraftOf,
  RULE_FIELDS,
} from '../model/rule-draft';
import { PlaceFields } from './place-fields';
import { RowDialog } from './row-dialog';

interface Props {
  /** The one to change; a new one without. */
  rule: ShippingRule | undefined;
  countries: readonly Country[];
  onClose: () => void;
}

const methods = Object.entries(till.checkout.methods).map(([value, label]) => ({ value, label }));

export function RuleDialog({ rule, countries, onClose }: Props) {
  const [draft, setDraft] = useState(() =>
    rule ? ruleDraftOf(rule) : emptyRule(countries[0]?.code ?? ''),
  );
  const [pressed, setPressed] = useState(false);
  const save = useSaveRule(rule?.id);
  const missing = faultsOfRule(draft);
  const faults = { ...fieldFaults(save.error, RULE_FIELDS), ...(pressed && missing) };
  const put = (changes: Partial<typeof draft>) => {
    if (save.error) save.reset();
    setDraft((before) => ({ ...before, ...changes }));
  };

  function submit() {
    setPressed(true);
    if (Object.keys(missing).length > 0) return;
    save.mutate(factsOfRule(draft), {
      onSuccess: () => {
        tellDone(desk.table.saved);
        onClose();
      },
    });
  }

  const money = {
    min: 0,
    decimalScale: 2,
    hideControls: true,
    leftSection: <span aria-hidden="true">{currencySign}</span>,
  };
  const figure = (name: 'fee' | 'freeFrom' | 'days') => ({
    value: draft[name],
    error: faults[name],
    onChange: (value: string | number) => put({ [name]: value === '' ? '' : Number(value) }),
  });

  return (
    <RowDialog
      title={rule ? desk.shipping.editTitle : desk.shipping.newTitle}
      fault={faultOf(save.error)}
      busy={save.isPending}
      active={draft.active}
      onActive={(active) => put({ active })}
      onSubmit={submit}
      onClose={onClose}
    >
      <PlaceFields countries={countries} {...draft} faults={faults} onChange={put} />
      <Group grow align="flex-start">
        <Select
          label={desk.shipping.method}
          data={methods}
          value={draft.method}
          error={faults['method']}
          onChange={(method) => put({ method: (method ?? 'STANDARD') as ShippingMethod })}
        />
        <TextInput
          label={desk.shipping.name}
          required
          maxLength={100}
          value={draft.name}
          error={faults['name']}
          onChange={(event) => put({ name: event.currentTarget.value })}
        />
      </Group>
      <Group grow align="flex-start">
        <NumberInput label={desk.shipping.fee} required {...money} {...figure('fee')} />
        <NumberInput
          label={desk.shipping.freeFrom}
          placeholder={desk.shipping.freeFromHint}
          {...money}
          {...figure('freeFrom')}
        />
        <NumberInput
          label={desk.shipping.days}
          min={0}
          max={365}
          allowDecimal={false}
          hideControls
          {...figure('days')}
        />
      </Group>
    </RowDialog>
  );
}

function faultOf(error: Error | null): string | undefined {
  if (!error || Object.keys(fieldFaults(error, RULE_FIELDS)).length > 0) return undefined;
  const taken = error instanceof ApiError && error.code === 'SHIPPING_RULE_TAKEN';
  return taken ? desk.shipping.taken : errorText(error);
}
