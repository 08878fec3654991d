import type { ReactNode } from 'react';
import { till } from '@/lib/texts/till';
import { ChoiceList } from '@/ui/choice-list';
import { FormError } from '@/ui/form-error';
import type { CheckoutState } from '../model/use-checkout';
import { StepPanel } from './step-panel';

const cards = Object.entries(till.checkout.cards).map(([value, [number, text]]) => ({
  value,
  title: number,
  text,
}));

interface Props {
  checkout: CheckoutState;
  /** Why the try before was no success. */
  declined: ReactNode;
}

/** By whom one pays, and with which of the test cards. */
export function PaymentStep({ checkout, declined }: Props) {
  const { draft, change, options, onward } = checkout;
  const { providers } = options;
  const provider = draft.provider;
  return (
    <StepPanel
      step="payment"
      checkout={checkout}
      onSubmit={onward}
      disabled={provider === undefined}
    >
      {declined}
      {providers.length === 0 && <FormError>{till.checkout.noProvider}</FormError>}
      {providers.length > 0 && (
        <ChoiceList
          legend={till.checkout.provider}
          name="provider"
          value={provider}
          choices={providers.map((value) => ({
            value,
            title: till.checkout.providers[value],
            text: till.checkout.providerTexts[value],
          }))}
          onChoose={(chosen) => change({ provider: chosen })}
        />
      )}
      {provider === 'sandbox' && (
        <ChoiceList
          legend={till.checkout.card}
          name="card"
          value={draft.token}
          choices={cards}
          onChoose={(token) => change({ token })}
        />
      )}
    </StepPanel>
  );
}
