import { Alert, Button, Group, Text } from '@mantine/core';
import { IconAlertCircle, IconCircleCheck, IconClockHour4 } from '@tabler/icons-react';
import { useLocation, useNavigate } from 'react-router';
import type { OrderView } from '@/lib/api/types';
import { leaveTo } from '@/lib/shop/leave-to';
import { till } from '@/lib/texts/till';
import { tellFailed } from '@/ui/feedback';
import { useBeginPayment } from '../api/change-order';

/** What the customer should know or do now; nothing while all goes its way. */
export function OrderNotice({ order }: { order: OrderView }) {
  const { state } = useLocation() as { state: { placed?: boolean } | null };
  if (order.status === 'PENDING_PAYMENT') return <Waiting order={order} />;
  if (order.status === 'PAYMENT_FAILED') {
    return (
      <Alert
        color="red"
        variant="light"
        icon={<IconAlertCircle aria-hidden />}
        title={till.order.failedTitle}
      >
        {order.payment?.reason} {till.order.failedText}
      </Alert>
    );
  }
  if (order.status !== 'PAID' || state?.placed !== true) return null;
  return (
    <Alert color="green" icon={<IconCircleCheck aria-hidden />} role="status">
      {till.order.thanks}
    </Alert>
  );
}

function Waiting({ order: { id, payment } }: { order: OrderView }) {
  const go = useNavigate();
  const begin = useBeginPayment(id);
  const checkoutUrl = payment?.checkoutUrl;
  const isAbroad = payment !== undefined && payment.provider !== 'sandbox';
  const canPay = checkoutUrl !== undefined || isAbroad;

  function pay() {
    if (checkoutUrl !== undefined) leaveTo(checkoutUrl, go);
    else if (payment) {
      begin.mutate(payment.provider, {
        onSuccess: (begun) => {
          if (begun.checkoutUrl !== undefined) leaveTo(begun.checkoutUrl, go);
        },
        onError: (error) => tellFailed(till.order.payFailed, error),
      });
    }
  }

  return (
    <Alert
      color="amber"
      icon={<IconClockHour4 aria-hidden />}
      title={canPay ? till.order.payTitle : till.order.waitingTitle}
    >
      <Text size="sm">{canPay ? till.order.payText : till.order.waiting}</Text>
      {canPay && (
        <Group mt="sm">
          <Button onClick={pay} loading={begin.isPending}>
            {till.order.pay}
          </Button>
        </Group>
      )}
    </Alert>
  );
}
