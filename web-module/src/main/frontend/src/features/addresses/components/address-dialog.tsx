import { Button, Checkbox, Group, Modal, Stack } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { fieldFaults } from '@/lib/api/field-faults';
import type { Country, SavedAddress } from '@/lib/api/types';
import {
  ADDRESS_FIELDS,
  addressFaults,
  addressOf,
  draftOfAddress,
  emptyAddress,
  type AddressDraft,
} from '@/lib/shop/address-draft';
import { texts } from '@/lib/texts';
import { till } from '@/lib/texts/till';
import { AddressFields } from '@/ui/address-fields';
import { errorText } from '@/ui/error-text';
import { tellDone } from '@/ui/feedback';
import { FormError } from '@/ui/form-error';
import { useChangeAddresses } from '../api/change-addresses';

interface Props {
  /** The one to change; a new one without. */
  address: SavedAddress | undefined;
  countries: readonly Country[];
  fullName: string;
  onClose: () => void;
}

/** Asks for an address. */
export function AddressDialog({ address, countries, fullName, onClose }: Props) {
  const [draft, setDraft] = useState<AddressDraft>(() =>
    address ? draftOfAddress(address) : emptyAddress(countries[0]?.code ?? '', fullName),
  );
  const [isDefault, setDefault] = useState(address?.isDefault ?? false);
  const [missing, setMissing] = useState<Partial<AddressDraft>>({});
  const save = useChangeAddresses();
  const refused: Partial<AddressDraft> = fieldFaults(save.error, ADDRESS_FIELDS);
  const isElsewhere = save.error !== null && Object.keys(refused).length === 0;

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    const faults = addressFaults(draft, countries);
    setMissing(faults);
    if (Object.keys(faults).length > 0) return;
    const facts = { ...addressOf(draft), isDefault };
    save.mutate(
      address
        ? { kind: 'change', id: address.id, address: facts }
        : { kind: 'add', address: facts },
      {
        onSuccess: () => {
          tellDone(till.addresses.saved);
          onClose();
        },
      },
    );
  }

  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={address ? till.addresses.changeTitle : till.addresses.addTitle}
      closeButtonProps={{ 'aria-label': texts.common.close }}
    >
      <form noValidate onSubmit={submit}>
        <Stack>
          <FormError>{isElsewhere && errorText(save.error)}</FormError>
          <AddressFields
            draft={draft}
            faults={{ ...refused, ...missing }}
            countries={countries}
            onChange={(changes) => {
              if (save.error) save.reset();
              setDraft((before) => ({ ...before, ...changes }));
            }}
          />
          <Checkbox
            label={till.address.makeUsual}
            checked={isDefault}
            disabled={address?.isDefault ?? false}
            onChange={(event) => setDefault(event.currentTarget.checked)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {texts.common.cancel}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {texts.common.save}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
