import { Alert } from '@mantine/core';
import { IconAlertCircle, IconCircleCheck } from '@tabler/icons-react';
import type { OrderView } from '@/lib/api/types';
import { till } from '@/lib/texts/till';
import { useArrival } from '../model/arrival';
import { WaitingNotice } from './waiting-notice';

/** What the customer should know or do now; nothing while all goes its way. */
export function OrderNotice({ order }: { order: OrderView }) {
  const { placed } = useArrival();
  if (order.status === 'PENDING_PAYMENT') return <WaitingNotice order={order} />;
  if (order.status === 'PAYMENT_FAILED') return <Failed order={order} />;
  if (order.status !== 'PAID' || placed !== true) return null;
  return (
    <Alert color="green" icon={<IconCircleCheck aria-hidden />} role="status">
      {till.order.thanks}
    </Alert>
  );
}

function Failed({ order: { payment } }: { order: OrderView }) {
  const cameInPart = payment !== undefined && payment.received > 0;
  return (
    <Alert
      color="red"
      variant="light"
      role="status"
      icon={<IconAlertCircle aria-hidden />}
      title={till.order.failedTitle}
    >
      {payment?.reason} {cameInPart ? till.order.failedInPart : till.order.failedText}
    </Alert>
  );
}
