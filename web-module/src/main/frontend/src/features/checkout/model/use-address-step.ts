import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiError } from '@/lib/api/api-error';
import { fieldFaults } from '@/lib/api/field-faults';
import {
  ADDRESS_FIELDS,
  addressFaults,
  addressOf,
  type AddressDraft,
} from '@/lib/shop/address-draft';
import { useKeepAddress } from '../api/keep-address';
import { quoteQuery } from '../api/quote';
import type { CheckoutState } from './use-checkout';

type Faults = Partial<AddressDraft>;

const PATH = 'shippingAddress.';

/** The server judges a written address before the way goes on, so that its complaints stand at their fields. */
export function useAddressStep(checkout: CheckoutState) {
  const { draft, change, options, onward } = checkout;
  const [faults, setFaults] = useState<Faults>({});
  const [siteMissing, setSiteMissing] = useState(false);
  const [error, setError] = useState<Error>();
  const [busy, setBusy] = useState(false);
  const queries = useQueryClient();
  const keep = useKeepAddress();

  async function judge() {
    const missing = addressFaults(draft.written, options.countries);
    setFaults(missing);
    setError(undefined);
    if (Object.keys(missing).length > 0) {
      focusFirst();
      return;
    }
    const address = addressOf(draft.written);
    setBusy(true);
    try {
      const code = draft.code === '' ? {} : { promotionCode: draft.code };
      await queries.query(
        quoteQuery({ shippingAddress: address, shippingMethod: draft.method, ...code }),
      );
      if (draft.keep) {
        const { id } = await keep.mutateAsync(address);
        change({ addressId: id, keep: false, isAccepted: true });
      } else change({ isAccepted: true });
      onward();
    } catch (refusal) {
      const wrong = faultsIn(refusal);
      setFaults(wrong);
      if (Object.keys(wrong).length > 0) focusFirst();
      else setError(refusal as Error);
    } finally {
      setBusy(false);
    }
  }

  function submit() {
    const isMissing = draft.way === 'PICKUP' && draft.pickupSite === '';
    setSiteMissing(isMissing);
    if (isMissing) focusFirst();
    else if (draft.way === 'PICKUP' || draft.addressId !== 'new') onward();
    else void judge();
  }

  return { faults, siteMissing: siteMissing && draft.pickupSite === '', error, busy, submit };
}

function faultsIn(error: unknown): Faults {
  if (!(error instanceof ApiError)) return {};
  const named = [...ADDRESS_FIELDS, ...ADDRESS_FIELDS.map((field) => PATH + field)];
  return Object.fromEntries(
    Object.entries(fieldFaults(error, named)).map(([field, message]) => [
      field.replace(PATH, ''),
      message,
    ]),
  );
}

/** To the first field with a fault, as screen readers and long forms need it. */
function focusFirst(): void {
  requestAnimationFrame(() => {
    const first = document.querySelector<HTMLElement>('main [aria-invalid="true"]');
    (first?.querySelector('input') ?? first)?.focus();
  });
}
