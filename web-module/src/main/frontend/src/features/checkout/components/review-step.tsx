import { Anchor, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { CheckoutSummary } from '@/lib/api/types';
import { fieldFaults } from '@/lib/api/field-faults';
import { formatMoney } from '@/lib/format/money';
import { till } from '@/lib/texts/till';
import { AddressText } from '@/ui/address-text';
import { LoadingRegion } from '@/ui/loading-region';
import { OrderLines } from '@/ui/order-lines';
import { RowSkeletons } from '@/ui/row-skeletons';
import { destinationOf } from '../model/draft';
import { hindering } from '../model/problems';
import type { Step } from '../model/steps';
import type { CheckoutState } from '../model/use-checkout';
import classes from './review-step.module.css';
import { StepPanel } from './step-panel';

interface Props {
  checkout: CheckoutState;
  placing: { isPending: boolean; error: Error | null };
  onPlace: () => void;
}

/** Everything once more, and the button that counts. */
export function ReviewStep({ checkout, placing, onPlace }: Props) {
  const { draft, change, options, kept, quote } = checkout;
  const summary = quote.data;
  const isStuck = summary === undefined || hindering(summary).length > 0;
  const site = options.pickupSites.find(({ id }) => id === draft.pickupSite);
  const address = draft.way === 'PICKUP' ? site?.address : destinationOf(draft, kept);
  const method = options.shippingMethods.find((choice) => choice.method === draft.method);
  return (
    <StepPanel
      step="review"
      checkout={checkout}
      onSubmit={onPlace}
      busy={placing.isPending}
      disabled={isStuck || quote.isPlaceholderData || draft.provider === undefined}
      action={actionText(summary, draft.provider === 'sandbox')}
    >
      <dl className={classes['parts']}>
        <Part
          name={draft.way === 'PICKUP' ? till.checkout.pickUpAt : till.checkout.deliverTo}
          step="address"
          checkout={checkout}
        >
          {site && draft.way === 'PICKUP' && <strong>{site.name}</strong>}
          {address && <AddressText address={address} />}
        </Part>
        {draft.way === 'DELIVERY' && (
          <Part name={till.checkout.by} step="shipping" checkout={checkout}>
            {method?.name ?? till.checkout.methods[draft.method]}
          </Part>
        )}
        <Part name={till.checkout.payBy} step="payment" checkout={checkout}>
          {draft.provider && till.checkout.providers[draft.provider]}
          {draft.provider === 'sandbox' && (
            <span className="tabular">{till.checkout.cards[draft.token]?.[0]}</span>
          )}
        </Part>
      </dl>
      {summary ? (
        <OrderLines label={till.checkout.summary} lines={summary.lines} />
      ) : (
        <LoadingRegion>
          <RowSkeletons rows={2} />
        </LoadingRegion>
      )}
      <TextInput
        type="tel"
        label={till.checkout.sms}
        description={till.checkout.smsHint}
        autoComplete="tel"
        maw={320}
        maxLength={24}
        value={draft.smsNumber}
        error={fieldFaults(placing.error, ['smsNumber'])['smsNumber']}
        onChange={(event) => change({ smsNumber: event.currentTarget.value })}
      />
    </StepPanel>
  );
}

function actionText(summary: CheckoutSummary | undefined, isHere: boolean): string {
  const total = summary ? formatMoney(summary.total) : '';
  return isHere ? till.checkout.place(total) : till.checkout.placeAbroad(total);
}

interface PartProps {
  name: string;
  step: Step;
  checkout: CheckoutState;
  children: ReactNode;
}

function Part({ name, step, checkout, children }: PartProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <div className={classes['value']}>{children}</div>
        <Anchor
          component="button"
          type="button"
          size="sm"
          aria-label={till.checkout.changeOf(name)}
          onClick={() => checkout.toStep(step)}
        >
          {till.checkout.change}
        </Anchor>
      </dd>
    </div>
  );
}
