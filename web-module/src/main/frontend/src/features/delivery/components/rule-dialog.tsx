import { Group, NumberInput, Select, TextInput } from '@mantine/core';
import type { Country, ShippingMethod, ShippingRule } from '@/lib/api/types';
import { currencySign } from '@/lib/format/money';
import { desk } from '@/lib/texts/desk';
import { till } from '@/lib/texts/till';
import { useSaveRule } from '../api/tables';
import {
  emptyRule,
  factsOfRule,
  faultsOfRule,
  ruleDraftOf,
  RULE_FIELDS,
} from '../model/rule-draft';
import { useRowForm } from '../model/use-row-form';
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
  const save = useSaveRule(rule?.id);
  const { draft, put, submit, faults, fault } = useRowForm({
    start: () => (rule ? ruleDraftOf(rule) : emptyRule(countries[0]?.code ?? '')),
    faultsOf: faultsOfRule,
    factsOf: factsOfRule,
    fields: RULE_FIELDS,
    taken: { code: 'SHIPPING_RULE_TAKEN', text: desk.shipping.taken },
    save,
    onSaved: onClose,
  });

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
      fault={fault}
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
