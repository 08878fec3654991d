import type { Address, Country } from '@/lib/api/types';
import { till } from '@/lib/texts/till';

/** An address as it is typed. */
export type AddressDraft = Record<
  'fullName' | 'line1' | 'line2' | 'city' | 'province' | 'postalCode' | 'country',
  string
>;

export const ADDRESS_FIELDS = [
  'fullName',
  'line1',
  'line2',
  'city',
  'province',
  'postalCode',
  'country',
] as const;

export function emptyAddress(country: string, fullName = ''): AddressDraft {
  return { fullName, line1: '', line2: '', city: '', province: '', postalCode: '', country };
}

export function draftOfAddress(address: Address): AddressDraft {
  const { fullName, line1, line2 = '', city, province, postalCode, country } = address;
  return { fullName, line1, line2, city, province, postalCode, country };
}

/** What the server is told: without the blanks around, and without a second line that says nothing. */
export function addressOf(draft: AddressDraft): Address {
  const { line2, ...rest } = draft;
  const said = Object.fromEntries(
    Object.entries(rest).map(([field, text]) => [field, text.trim()]),
  ) as Omit<Address, 'line2'>;
  return line2.trim() === '' ? said : { ...said, line2: line2.trim() };
}

/** What is missing, by field; the server judges the rest. */
export function addressFaults(
  draft: AddressDraft,
  countries: readonly Country[],
): Partial<AddressDraft> {
  const country = countries.find(({ code }) => code === draft.country);
  const faults: Partial<AddressDraft> = {};
  for (const field of Object.keys(till.address.needed) as (keyof typeof till.address.needed)[]) {
    const isNeeded = field !== 'province' || (country?.provinces.length ?? 0) > 0;
    if (isNeeded && draft[field].trim() === '') faults[field] = till.address.needed[field];
  }
  return faults;
}
