import { Group, NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ApiError } from '@/lib/api/api-error';
import { fieldFaults } from '@/lib/api/field-faults';
import type { Country, ManagedPickupSite } from '@/lib/api/types';
import { desk } from '@/lib/texts/desk';
import { AddressFields } from '@/ui/address-fields';
import { errorText } from '@/ui/error-text';
import { tellDone } from '@/ui/feedback';
import { useSaveSite } from '../api/sites';
import {
  addressPart,
  emptySite,
  factsOfSite,
  faultsOfSite,
  SITE_FIELDS,
  siteDraftOf,
} from '../model/site-draft';
import { RowDialog } from './row-dialog';

interface Props {
  /** The one to change; a new one without. */
  site: ManagedPickupSite | undefined;
  countries: readonly Country[];
  onClose: () => void;
}

export function SiteDialog({ site, countries, onClose }: Props) {
  const [draft, setDraft] = useState(() =>
    site ? siteDraftOf(site) : emptySite(countries[0]?.code ?? ''),
  );
  const [pressed, setPressed] = useState(false);
  const save = useSaveSite(site === undefined);
  const missing: Record<string, string> = faultsOfSite(draft, countries);
  const faults = { ...fieldFaults(save.error, SITE_FIELDS), ...(pressed && missing) };
  const put = (changes: Partial<typeof draft>) => {
    if (save.error) save.reset();
    setDraft((before) => ({ ...before, ...changes }));
  };

  function submit() {
    setPressed(true);
    if (Object.keys(missing).length > 0) return;
    save.mutate(factsOfSite(draft), {
      onSuccess: () => {
        tellDone(desk.table.saved);
        onClose();
      },
    });
  }

  return (
    <RowDialog
      title={site ? desk.sites.editTitle : desk.sites.newTitle}
      fault={faultOf(save.error)}
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

function faultOf(error: Error | null): string | undefined {
  if (!error || Object.keys(fieldFaults(error, SITE_FIELDS)).length > 0) return undefined;
  const taken = error instanceof ApiError && error.code === 'PICKUP_SITE_TAKEN';
  return taken ? desk.sites.taken : errorText(error);
}
