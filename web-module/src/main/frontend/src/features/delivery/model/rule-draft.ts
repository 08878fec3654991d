import type { ShippingMethod, ShippingRule } from '@/lib/api/types';
import { desk } from '@/lib/texts/desk';
import type { RuleFacts } from '../api/tables';

/** A shipping rule as it is typed. */
export interface RuleDraft {
  country: string;
  province: string;
  method: ShippingMethod;
  name: string;
  fee: number | '';
  freeFrom: number | '';
  days: number | '';
  active: boolean;
}

export const RULE_FIELDS = ['country', 'province', 'method', 'name', 'fee', 'freeFrom', 'days'];

export function emptyRule(country: string): RuleDraft {
  return {
    country,
    province: '',
    method: 'STANDARD',
    name: '',
    fee: '',
    freeFrom: '',
    days: '',
    active: true,
  };
}

export function ruleDraftOf(rule: ShippingRule): RuleDraft {
  const { country, province = '', method, name, fee, freeFrom = '', days = '', active } = rule;
  return { country, province, method, name, fee, freeFrom, days, active };
}

export function factsOfRule(draft: RuleDraft): RuleFacts {
  const { country, province, method, name, fee, freeFrom, days, active } = draft;
  return {
    country,
    method,
    name: name.trim(),
    fee: Number(fee),
    active,
    ...(province !== '' && { province }),
    ...(freeFrom !== '' && { freeFrom }),
    ...(days !== '' && { days }),
  };
}

export function faultsOfRule({ country, name, fee }: RuleDraft): Record<string, string> {
  return {
    ...(country === '' && { country: desk.table.needed }),
    ...(name.trim() === '' && { name: desk.table.needed }),
    ...(fee === '' && { fee: desk.table.needed }),
  };
}
