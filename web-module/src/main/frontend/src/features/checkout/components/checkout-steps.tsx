import { errorText } from '@/ui/error-text';
import { FormError } from '@/ui/form-error';
import { Stack, Text } from '@mantine/core';
import type { CheckoutOptions, SavedAddress } from '@/lib/api/types';
import { till } from '@/lib/texts/till';
import { orderOf } from '../model/draft';
import { useCheckout } from '../model/use-checkout';
import { usePlacing } from '../model/use-placing';
import { AddressStep } from './address-step';
import classes from './checkout-steps.module.css';
import { DeclinedNotice } from './declined-notice';
import { LostNotice } from './lost-notice';
import { PaymentStep } from './payment-step';
import { ReviewStep } from './review-step';
import { ShippingStep } from './shipping-step';
import { StepBar } from './step-bar';
import { Summary } from './summary';

interface Props {
  options: CheckoutOptions;
  kept: readonly SavedAddress[];
  onLeave: () => void;
}

/** The steps from the cart to the order, with the sum beside them. */
export function CheckoutSteps({ options, kept, onLeave }: Props) {
  const checkout = useCheckout(options, kept);
  const { draft, request, step, steps, toStep, forget } = checkout;
  const placing = usePlacing({
    onPlaced: forget,
    onDeclined: () => toStep('payment'),
    onLeave,
  });

  function place() {
    if (request && draft.provider) placing.send(orderOf(request, draft, draft.provider));
  }

  return (
    <>
      {placing.lost && (
        <LostNotice busy={placing.isPending} onFinish={placing.finish} onDrop={placing.drop} />
      )}
      <StepBar steps={steps} step={step} toStep={toStep} />
      <div className={classes['layout']}>
        <Stack>
          {placing.error && !placing.declined && !placing.lost && (
            <FormError>
              {till.checkout.placeFailed}. {errorText(placing.error)}
            </FormError>
          )}
          {step === 'address' && <AddressStep checkout={checkout} />}
          {step === 'shipping' && <ShippingStep checkout={checkout} />}
          {step === 'payment' && (
            <PaymentStep
              checkout={checkout}
              declined={placing.declined && <DeclinedNotice error={placing.declined} />}
            />
          )}
          {step === 'review' && (
            <ReviewStep checkout={checkout} placing={placing} onPlace={place} />
          )}
          <Text size="sm" c="dimmed" role="status">
            {placing.isPending && till.checkout.placing}
          </Text>
        </Stack>
        <aside className={classes['aside']}>
          <Summary checkout={checkout} />
        </aside>
      </div>
    </>
  );
}
