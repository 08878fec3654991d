import type { OrderStatus } from '@/lib/api/types';
import { till } from '@/lib/texts/till';
import type { AddressFilters } from '@/ui/use-address-filters';
import type { OrdersInput } from '../api/orders';

/** What the address bar asks for; what it says that there is not is left out. */
export function inputOf({ get, page }: AddressFilters): OrdersInput {
  const status = get('status');
  const said = {
    ...(status in till.status && { status: status as OrderStatus }),
    ...(get('q') !== '' && { q: get('q') }),
    ...(isDay(get('from')) && { from: get('from') }),
    ...(isDay(get('to')) && { to: get('to') }),
  };
  return { page, ...said };
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

export function isFiltered({ get }: AddressFilters): boolean {
  return ['q', 'status', 'from', 'to'].some((name) => get(name) !== '');
}
