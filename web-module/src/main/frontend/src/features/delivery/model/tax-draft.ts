import type { TaxRate } from '@/lib/api/types';
import { desk } from '@/lib/texts/desk';
import type { TaxFacts } from '../api/tables';

/** A tax as it is typed: the rate in percent, as people say it. */
export interface TaxDraft {
  country: string;
  province: string;
  name: string;
  percent: number | '';
  onShipping: boolean;
  active: boolean;
}

export const TAX_FIELDS = ['country', 'province', 'name', 'rate'];

const HUNDRED = 100;
/** The server takes six decimals of a share of one. */
const STEPS = 1_000_000;

export function emptyTax(country: string): TaxDraft {
  return { country, province: '', name: '', percent: '', onShipping: true, active: true };
}

export function taxDraftOf(tax: TaxRate): TaxDraft {
  const { country, province = '', name, rate, onShipping, active } = tax;
  const percent = Math.round(rate * STEPS) / (STEPS / HUNDRED);
  return { country, province, name, percent, onShipping, active };
}

export function factsOfTax(draft: TaxDraft): TaxFacts {
  const { country, province, name, percent, onShipping, active } = draft;
  return {
    country,
    name: name.trim(),
    rate: Math.round((Number(percent) * STEPS) / HUNDRED) / STEPS,
    onShipping,
    active,
    ...(province !== '' && { province }),
  };
}

export function faultsOfTax({ country, name, percent }: TaxDraft): Record<string, string> {
  return {
    ...(country === '' && { country: desk.table.needed }),
    ...(name.trim() === '' && { name: desk.table.needed }),
    ...(percent === '' && { rate: desk.table.needed }),
  };
}
