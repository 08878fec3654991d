import { useState } from 'react';
import type { CheckoutOptions, SavedAddress } from '@/lib/api/types';
import { useUser } from '@/lib/session/user';
import { readTab, writeTab } from '@/lib/storage/tab-storage';
import { emptyDraft, type Draft } from './draft';

export interface DraftControl {
  draft: Draft;
  change: (changes: Partial<Draft>) => void;
  forget: () => void;
}

const keyOf = (userId: number) => `commissary.checkout.${userId}`;

/** The choices of a checkout outlive a reload of the tab, and go when the order is placed. */
export function useDraft(options: CheckoutOptions, kept: readonly SavedAddress[]): DraftControl {
  const { id, fullName } = useUser();
  const [draft, setDraft] = useState(() => {
    const country = options.countries[0]?.code ?? '';
    const fresh = { ...emptyDraft(country, fullName), addressId: kept[0]?.id ?? ('new' as const) };
    return stillPossible({ ...fresh, ...read(id) }, fresh, options, kept);
  });
  return {
    draft,
    change: (changes) =>
      setDraft((before) => {
        const after = { ...before, ...changes };
        writeTab(keyOf(id), JSON.stringify(after));
        return after;
      }),
    forget: () => writeTab(keyOf(id), undefined),
  };
}

function read(userId: number): Partial<Draft> {
  try {
    return JSON.parse(readTab(keyOf(userId)) ?? '{}') as Partial<Draft>;
  } catch {
    return {};
  }
}

/** What was chosen before may be gone by now. */
function stillPossible(
  draft: Draft,
  fresh: Draft,
  { providers, pickupSites }: CheckoutOptions,
  kept: readonly SavedAddress[],
): Draft {
  const { addressId, provider, pickupSite } = draft;
  return {
    ...draft,
    addressId:
      addressId === 'new' || kept.some(({ id }) => id === addressId) ? addressId : fresh.addressId,
    provider: providers.find((known) => known === provider) ?? providers[0],
    pickupSite: pickupSites.some(({ id }) => id === pickupSite) ? pickupSite : '',
  };
}
