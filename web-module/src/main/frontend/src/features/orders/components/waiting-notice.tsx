import { Alert, Button, Group, Text } from '@mantine/core';
import { IconClockHour4 } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import type { OrderView, PaymentView } from '@/lib/api/types';
import { formatMoney } from '@/lib/format/money';
import { formatDeadline } from '@/lib/format/time';
import { useNow } from '@/lib/format/use-now';
import { leaveTo } from '@/lib/shop/leave-to';
import { till } from '@/lib/texts/till';
import { tellDone, tellFailed, tellRefused } from '@/ui/feedback';
import { useBeginPayment } from '../api/change-order';
import { useCheckPayment } from '../api/payment';
import { useArrival, type Arrival } from '../model/arrival';

/** An order without its money: whether to pay, to pay the rest, or to wait. */
export function WaitingNotice({ order: { id, payment } }: { order: OrderView }) {
  const arrival = useArrival();
  const now = useNow();
  const { title, text } = wordsOf(payment, arrival, now);
  const isUnderpaid = payment?.state === 'UNDERPAID';
  const isBack = arrival.back === 'returned' || arrival.unasked === true;
  return (
    <Alert color="amber" role="status" icon={<IconClockHour4 aria-hidden />} title={title}>
      <Text size="sm">{text}</Text>
      {payment && (canPay(payment) || isBack) && (
        <Group mt="sm" gap="xs">
          {canPay(payment) && <PayButton orderId={id} payment={payment} />}
          {(isBack || isUnderpaid) && <AskButton payment={payment} />}
        </Group>
      )}
    </Alert>
  );
}

function wordsOf(payment: PaymentView | undefined, { back, unasked }: Arrival, now: number) {
  if (payment === undefined) return { title: till.order.waitingTitle, text: till.order.waiting };
  const { state, amount, received, provider, expiresAt } = payment;
  const until = formatDeadline(expiresAt, now);
  const who = till.payment.whom[provider];
  if (state === 'UNDERPAID') {
    const missing = formatMoney(amount - received);
    return {
      title: till.order.underpaidTitle,
      text: till.order.underpaid(formatMoney(received), formatMoney(amount), missing, until),
    };
  }
  if (unasked === true) return { title: till.payment.failed(who), text: till.payment.failedText };
  if (back === 'returned') {
    return { title: till.order.waitingTitle, text: till.order.returned(who) };
  }
  if (canPay(payment)) return { title: till.order.payTitle, text: till.order.payText(until) };
  return { title: till.order.waitingTitle, text: till.order.waiting };
}

/** On a page: that of a provider, or of the test bank. A card of the test bank leads nowhere. */
function canPay({ checkoutUrl, provider }: PaymentView): boolean {
  return checkoutUrl !== undefined || provider !== 'sandbox';
}

function PayButton({ orderId, payment }: { orderId: number; payment: PaymentView }) {
  const go = useNavigate();
  const begin = useBeginPayment(orderId);
  const { checkoutUrl, provider, state } = payment;

  function pay() {
    if (checkoutUrl !== undefined) {
      leaveTo(checkoutUrl, go);
      return;
    }
    begin.mutate(provider, {
      onSuccess: (begun) => {
        if (begun.checkoutUrl === undefined) {
          tellRefused(till.order.payFailed, till.order.payNowhere);
        } else leaveTo(begun.checkoutUrl, go);
      },
      onError: (error) => tellFailed(till.order.payFailed, error),
    });
  }

  return (
    <Button onClick={pay} loading={begin.isPending}>
      {state === 'UNDERPAID' ? till.order.payRest : till.order.pay}
    </Button>
  );
}

function AskButton({ payment: { id, provider } }: { payment: PaymentView }) {
  const check = useCheckPayment(id);
  const who = till.payment.whom[provider];
  return (
    <Button
      variant="default"
      loading={check.isPending}
      onClick={() =>
        check.mutate(undefined, {
          onSuccess: ({ status }) => {
            if (status === 'PENDING_PAYMENT') tellDone(till.payment.notYet(who));
          },
          onError: (error) => tellFailed(till.payment.failed(who), error),
        })
      }
    >
      {till.payment.askAgain}
    </Button>
  );
}
