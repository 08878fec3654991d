import { Checkbox, Stack } from '@mantine/core';
import type { Address, SavedAddress } from '@/lib/api/types';
import { till } from '@/lib/texts/till';
import { AddressFields } from '@/ui/address-fields';
import { ChoiceList } from '@/ui/choice-list';
import { errorText } from '@/ui/error-text';
import { FormError } from '@/ui/form-error';
import type { Draft } from '../model/draft';
import { useAddressStep } from '../model/use-address-step';
import type { CheckoutState } from '../model/use-checkout';
import { StepPanel } from './step-panel';

const ways = (['DELIVERY', 'PICKUP'] as const).map((value) => ({
  value,
  title: till.checkout.ways[value],
  text: till.checkout.wayTexts[value],
}));

/** Where it goes: sent to an address, kept or written here, or picked up. */
export function AddressStep({ checkout }: { checkout: CheckoutState }) {
  const { draft, change, options, kept } = checkout;
  const step = useAddressStep(checkout);
  const hasSites = options.pickupSites.length > 0;
  return (
    <StepPanel step="address" checkout={checkout} onSubmit={step.submit} busy={step.busy}>
      <FormError>{step.error && errorText(step.error)}</FormError>
      {hasSites && (
        <ChoiceList
          legend={till.checkout.way}
          name="way"
          across
          value={draft.way}
          choices={ways}
          onChoose={(way) => change({ way })}
        />
      )}
      {draft.way === 'PICKUP' ? (
        <ChoiceList
          legend={till.checkout.site}
          name="site"
          value={draft.pickupSite}
          choices={options.pickupSites.map(({ id, name, address }) => ({
            value: id,
            title: name,
            text: shortly(address),
          }))}
          fault={step.siteMissing ? till.checkout.siteNeeded : undefined}
          onChoose={(pickupSite) => change({ pickupSite })}
        />
      ) : (
        <Stack gap="lg">
          {kept.length > 0 && <Kept kept={kept} draft={draft} change={change} />}
          {draft.addressId === 'new' && (
            <>
              <AddressFields
                draft={draft.written}
                faults={step.faults}
                countries={options.countries}
                onChange={(changes) =>
                  change({ written: { ...draft.written, ...changes }, isAccepted: false })
                }
              />
              <Checkbox
                label={till.checkout.keep}
                checked={draft.keep}
                onChange={(event) => change({ keep: event.currentTarget.checked })}
              />
            </>
          )}
        </Stack>
      )}
    </StepPanel>
  );
}

interface KeptProps extends Pick<CheckoutState, 'draft' | 'change'> {
  kept: readonly SavedAddress[];
}

function Kept({ kept, draft, change }: KeptProps) {
  return (
    <ChoiceList<Draft['addressId']>
      legend={till.checkout.address}
      name="address"
      value={draft.addressId}
      choices={[
        ...kept.map((address) => ({
          value: address.id,
          title: address.fullName,
          text: shortly(address),
          ...(address.isDefault && { aside: till.address.usual }),
        })),
        { value: 'new', title: till.checkout.newAddress },
      ]}
      onChoose={(addressId) => change({ addressId })}
    />
  );
}

function shortly({ line1, line2, city, province, postalCode }: Address): string {
  const place = [city, province, postalCode].filter((part) => part !== '').join(' ');
  return [line1, line2, place].filter((part) => part !== undefined).join(', ');
}
