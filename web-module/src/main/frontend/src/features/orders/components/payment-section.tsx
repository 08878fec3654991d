import { Stack, Text } from '@mantine/core';
import type { PaymentView } from '@/lib/api/types';
import { formatMoney } from '@/lib/format/money';
import { till } from '@/lib/texts/till';
import { ToneBadge } from '@/ui/tone-badge';
import { paymentTones } from '../model/status-tone';
import { Fact } from './delivery-section';
import { Happenings } from './happenings';
import classes from './order-facts.module.css';
import { Section } from './section';

/** How it was paid, and every attempt, message and question that led there. */
export function PaymentSection({ payment }: { payment: PaymentView }) {
  const { provider, state, amount, refunded, reference, reason, steps } = payment;
  return (
    <Section
      title={till.order.payment}
      aside={<ToneBadge tone={paymentTones[state]}>{till.order.paymentStates[state]}</ToneBadge>}
    >
      <Stack gap="sm">
        <dl className={classes['facts']}>
          <Fact name={till.order.paidBy[provider]} value={formatMoney(amount)} />
          {refunded > 0 && (
            <Fact
              name={till.order.paymentStates.REFUNDED}
              value={till.order.refunded(formatMoney(refunded))}
            />
          )}
          {reference !== undefined && <Fact name={till.order.reference} value={reference} />}
        </dl>
        {reason !== undefined && <Text size="sm">{reason}</Text>}
        {steps.length > 0 && <Happenings label={till.order.paymentSteps} rows={steps} />}
      </Stack>
    </Section>
  );
}
