import { Group, NumberInput, TextInput } from '@mantine/core';
import type { Country, ManagedPickupSite } from '@/lib/api/types';
import { desk } from '@/lib/texts/desk';
import { AddressFields } from '@/ui/address-fields';
import { useSaveSite } from '../api/sites';
import {
  addressPart,
  emptySite,
  factsOfSite,
  faultsOfSite,
  SITE_FIELDS,
  siteDraftOf,
} from '../model/site-draft';
import { useRowForm } from '../model/use-row-form';
import { RowDialog } from './row-dialog';

interface Props {
  /** The one to change; a new one without. */
  site: ManagedPickupSite | undefined;
  countries: readonly Country[];
  onClose: () => void;
}

export function SiteDialog({ site, countries, onClose }: Props) {
  const save = useSaveSite(site === undefined);
  const { draft, put, submit, faults, fault } = useRowForm({
    start: () => (site ? siteDraftOf(site) : emptySite(countries[0]?.code ?? '')),
    faultsOf: (draft) => faultsOfSite(draft, countries),
    factsOf: factsOfSite,
    fields: SITE_FIELDS,
    taken: { code: 'PICKUP_SITE_TAKEN', text: desk.sites.taken },
    save,
    onSaved: onClose,
  });

  return (
    <RowDialog
      title={site ? desk.sites.editTitle : desk.sites.newTitle}
      fault={fault}
      busy={save.isPending}
      active={draft.active}
      onActive={(active) => put({ active })}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextInput
        label={desk.sites.name}
        required
        maxLength={100}
        value={draft.name}
        error={faults['name']}
        onChange={(event) => put({ name: event.currentTarget.value })}
      />
      <Group grow align="flex-start">
        <TextInput
          label={desk.sites.id}
          description={desk.sites.idHint}
          required
          disabled={site !== undefined}
          maxLength={40}
          value={draft.id}
          error={faults['id']}
          onChange={(event) => put({ id: event.currentTarget.value })}
        />
        <NumberInput
          label={desk.sites.position}
          description={desk.sites.text}
          min={0}
          max={1_000_000}
          allowDecimal={false}
          value={draft.position}
          error={faults['position']}
          onChange={(value) => put({ position: value === '' ? '' : Number(value) })}
        />
      </Group>
      <AddressFields
        draft={draft.address}
        faults={addressPart(faults)}
        countries={countries}
        onChange={(changes) => put({ address: { ...draft.address, ...changes } })}
      />
    </RowDialog>
  );
}
