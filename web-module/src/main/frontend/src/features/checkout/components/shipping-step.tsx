import { formatMoney } from '@/lib/format/money';
import type { CheckoutOptions, CheckoutSummary } from '@/lib/api/types';
import { till } from '@/lib/texts/till';
import { ChoiceList } from '@/ui/choice-list';
import type { Draft } from '../model/draft';
import type { CheckoutState } from '../model/use-checkout';
import { StepPanel } from './step-panel';

/** How fast it comes. What the chosen way really costs is told by the sum. */
export function ShippingStep({ checkout }: { checkout: CheckoutState }) {
  const { draft, change, options, quote, onward } = checkout;
  const settled = quote.isPlaceholderData ? undefined : quote.data;
  const choices = options.shippingMethods.flatMap((choice) => {
    const { method, name, days } = choice;
    if (method === 'PICKUP') return [];
    return {
      value: method satisfies Draft['method'],
      title: name,
      ...(days !== undefined && { text: till.checkout.days(days) }),
      aside: <Fee choice={choice} settled={method === draft.method ? settled : undefined} />,
    };
  });
  return (
    <StepPanel step="shipping" checkout={checkout} onSubmit={onward}>
      <ChoiceList
        legend={till.checkout.method}
        name="method"
        value={draft.method}
        choices={choices}
        onChoose={(method) => change({ method })}
      />
    </StepPanel>
  );
}

interface FeeProps {
  choice: CheckoutOptions['shippingMethods'][number];
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
