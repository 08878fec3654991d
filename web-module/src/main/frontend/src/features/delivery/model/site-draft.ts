import type { Country, ManagedPickupSite } from '@/lib/api/types';
import {
  ADDRESS_FIELDS,
  addressFaults,
  addressOf,
  draftOfAddress,
  emptyAddress,
  type AddressDraft,
} from '@/lib/shop/address-draft';
import { desk } from '@/lib/texts/desk';
import type { SiteFacts } from '../api/sites';

/** A site as it is typed. */
export interface SiteDraft {
  id: string;
  name: string;
  address: AddressDraft;
  position: number | '';
  active: boolean;
}

const PATH = 'address.';

export const SITE_FIELDS = [
  'id',
  'name',
  'position',
  ...ADDRESS_FIELDS.map((field) => PATH + field),
];

export function emptySite(country: string): SiteDraft {
  return { id: '', name: '', address: emptyAddress(country), position: 0, active: true };
}

export function siteDraftOf({ address, ...site }: ManagedPickupSite): SiteDraft {
  return { ...site, address: draftOfAddress(address) };
}

export function factsOfSite({ id, name, address, position, active }: SiteDraft): SiteFacts {
  return {
    id: id.trim(),
    name: name.trim(),
    address: addressOf(address),
    position: Number(position),
    active,
  };
}

/** What is missing, by field; the server judges the rest. */
export function faultsOfSite(draft: SiteDraft, countries: readonly Country[]) {
  const ofAddress = Object.entries(addressFaults(draft.address, countries));
  return {
    ...(draft.id.trim() === '' && { id: desk.table.needed }),
    ...(draft.name.trim() === '' && { name: desk.table.needed }),
    ...Object.fromEntries(ofAddress.map(([field, fault]) => [PATH + field, fault])),
  };
}

/** The complaints about the address, by its own fields. */
export function addressPart(faults: Record<string, string>): Partial<AddressDraft> {
  return Object.fromEntries(
    ADDRESS_FIELDS.flatMap((field) => {
      const fault = faults[PATH + field];
      return fault === undefined ? [] : [[field, fault]];
    }),
  );
}
