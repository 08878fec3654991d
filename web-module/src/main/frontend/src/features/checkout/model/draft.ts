import type {
  Address,
  CheckoutRequest,
  PaymentProvider,
  PlaceOrder,
  SavedAddress,
} from '@/lib/api/types';
import { addressOf, emptyAddress, type AddressDraft } from '@/lib/shop/address-draft';

/** What somebody has chosen so far. */
export interface Draft {
  way: 'DELIVERY' | 'PICKUP';
  /** One of those kept, or the one being written. */
  addressId: number | 'new';
  written: AddressDraft;
  /** The server took the written one for an address. */
  isAccepted: boolean;
  keep: boolean;
  pickupSite: string;
  method: 'STANDARD' | 'EXPRESS';
  code: string;
  provider: PaymentProvider | undefined;
  token: string;
  smsNumber: string;
}

export const APPROVING_CARD = 'tok_approve';

export function emptyDraft(country: string, fullName: string): Draft {
  return {
    way: 'DELIVERY',
    addressId: 'new',
    written: emptyAddress(country, fullName),
    isAccepted: false,
    keep: false,
    pickupSite: '',
    method: 'STANDARD',
    code: '',
    provider: undefined,
    token: APPROVING_CARD,
    smsNumber: '',
  };
}

/** Where it goes, as chosen or written; the kept one may be gone by now. */
export function destinationOf(draft: Draft, kept: readonly SavedAddress[]): Address | undefined {
  if (draft.addressId === 'new') return addressOf(draft.written);
  const found = kept.find(({ id }) => id === draft.addressId);
  if (!found) return undefined;
  const { fullName, line1, line2, city, province, postalCode, country } = found;
  const rest = { fullName, line1, city, province, postalCode, country };
  return line2 === undefined ? rest : { ...rest, line2 };
}

/** What the sum is asked for; undefined while it is not known where it goes. */
export function requestOf(
  draft: Draft,
  kept: readonly SavedAddress[],
): CheckoutRequest | undefined {
  const code = draft.code === '' ? {} : { promotionCode: draft.code };
  if (draft.way === 'PICKUP') {
    const { pickupSite } = draft;
    return pickupSite === '' ? undefined : { pickupSite, shippingMethod: 'PICKUP', ...code };
  }
  if (draft.addressId === 'new' && !draft.isAccepted) return undefined;
  const shippingAddress = destinationOf(draft, kept);
  return shippingAddress && { shippingAddress, shippingMethod: draft.method, ...code };
}

export function orderOf(
  request: CheckoutRequest,
  draft: Draft,
  provider: PaymentProvider,
): PlaceOrder {
  const smsNumber = draft.smsNumber.replaceAll(/[\s()-]/g, '');
  return {
    ...request,
    payment: { provider, ...(provider === 'sandbox' && { token: draft.token }) },
    ...(smsNumber !== '' && { smsNumber }),
  };
}
