import type { Address, CheckoutOptions, CheckoutSummary } from '@/lib/api/types';
import { formatMoney } from '@/lib/format/money';
import { useCheckoutOptions } from '@/lib/shop/checkout-options';
import { till } from '@/lib/texts/till';
import { ChoiceList } from '@/ui/choice-list';
import { FormError } from '@/ui/form-error';
import { LoadingRegion } from '@/ui/loading-region';
import { RowSkeletons } from '@/ui/row-skeletons';
import { destinationOf, type Draft } from '../model/draft';
import type { CheckoutState } from '../model/use-checkout';
import { StepPanel } from './step-panel';

/** How fast it comes, and what that costs there. */
export function ShippingStep({ checkout }: { checkout: CheckoutState }) {
  const { draft, kept, onward } = checkout;
  const address = destinationOf(draft, kept);
  return (
    <StepPanel step="shipping" checkout={checkout} onSubmit={onward}>
      {address && <Choices checkout={checkout} address={address} />}
    </StepPanel>
  );
}

interface ChoicesProps {
  checkout: CheckoutState;
  address: Address;
}

function Choices({ checkout: { draft, change, quote }, address }: ChoicesProps) {
  const { country, province } = address;
  const { data } = useCheckoutOptions({ country, province });
  const settled = quote.isPlaceholderData ? undefined : quote.data;
  if (!data) {
    return (
      <LoadingRegion>
        <RowSkeletons rows={2} height={72} />
      </LoadingRegion>
    );
  }
  const choices = data.shippingMethods.flatMap((choice) => {
    const { method, name, days } = choice;
    if (method === 'PICKUP') return [];
    return {
      value: method satisfies Draft['method'],
      title: name,
      ...(days !== undefined && { text: till.checkout.days(days) }),
      aside: <Fee choice={choice} settled={method === draft.method ? settled : undefined} />,
    };
  });
  if (choices.length === 0) return <FormError>{till.checkout.notSentThere}</FormError>;
  return (
    <ChoiceList
      legend={till.checkout.method}
      name="method"
      value={draft.method}
      choices={choices}
      onChoose={(method) => change({ method })}
    />
  );
}

interface FeeProps {
  choice: CheckoutOptions['shippingMethods'][number];
  /** What the chosen way costs with all that is in the cart. */
  settled: CheckoutSummary | undefined;
}

function Fee({ choice: { fee, freeFrom }, settled }: FeeProps) {
  const due = settled?.shippingFee ?? fee;
  return (
    <>
      {due === 0 ? till.checkout.free : formatMoney(due)}
      {due > 0 && freeFrom !== undefined && (
        <small style={{ display: 'block', color: 'var(--c-muted)' }}>
          {till.checkout.freeFrom(formatMoney(freeFrom))}
        </small>
      )}
    </>
  );
}
