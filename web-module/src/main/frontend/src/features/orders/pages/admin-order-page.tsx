import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { IconArrowLeft, IconPrinter, IconReceiptOff, IconReceiptRefund } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { hasStatus } from '@/lib/api/api-error';
import type { OrderView } from '@/lib/api/types';
import { formatDateTime } from '@/lib/format/time';
import { desk } from '@/lib/texts/desk';
import { till } from '@/lib/texts/till';
import { PageHeader } from '@/ui/page-header';
import { QueryStates } from '@/ui/query-states';
import { StatePanel } from '@/ui/state-panel';
import { useOrder } from '../api/order';
import { OrderDetails } from '../components/order-details';
import { OrderStatus } from '../components/order-status';
import { RefundDialog } from '../components/refund-dialog';
import { Section } from '../components/section';
import { StatusSteps } from '../components/status-steps';
import { TrackingForm } from '../components/tracking-form';
import { useLiveOrders } from '../model/use-live-orders';
import { OrderSkeleton } from './order-page';

/** Somebody's order, for those who send it. */
export function AdminOrderPage() {
  const id = Number(useParams()['id']);
  const query = useOrder(id);
  useLiveOrders();
  const isGone = hasStatus(query.error, 404) || hasStatus(query.error, 400);
  return (
    <>
      <Anchor
        component={Link}
        to="/admin/orders"
        size="sm"
        mb="sm"
        display="inline-block"
        data-unprinted
      >
        <IconArrowLeft size={14} aria-hidden /> {till.order.back}
      </Anchor>
      {isGone ? (
        <StatePanel
          order={1}
          icon={IconReceiptOff}
          title={till.order.goneTitle}
          text={till.order.goneText}
        />
      ) : (
        <QueryStates query={query} skeleton={<OrderSkeleton />} failed={till.order.failed}>
          {(order) => <Order order={order} />}
        </QueryStates>
      )}
    </>
  );
}

function Order({ order }: { order: OrderView }) {
  const { number, placedAt, status, customer } = order;
  return (
    <Stack>
      <PageHeader
        title={till.order.title(number)}
        text={till.order.placedOn(formatDateTime(placedAt))}
      >
        <Group>
          <div role="status">
            <OrderStatus status={status} />
          </div>
          <Group gap="xs" data-unprinted>
            <RefundButton order={order} />
            <Button
              variant="default"
              leftSection={<IconPrinter size={18} stroke={1.6} aria-hidden />}
              onClick={() => window.print()}
            >
              {desk.orders.print}
            </Button>
          </Group>
        </Group>
      </PageHeader>
      <OrderDetails order={order}>
        <div data-unprinted>
          <StatusSteps order={order} />
        </div>
        {customer && (
          <Section title={desk.orders.contact}>
            <Text size="sm">{customer.fullName}</Text>
            <Anchor href={`mailto:${customer.email}`} size="sm">
              {customer.email}
            </Anchor>
          </Section>
        )}
        {status === 'SHIPPED' && (
          <div data-unprinted>
            <TrackingForm id={order.id} />
          </div>
        )}
      </OrderDetails>
    </Stack>
  );
}

function RefundButton({ order: { number, payment } }: { order: OrderView }) {
  const [asking, setAsking] = useState(false);
  const isPaid = payment?.state === 'SUCCEEDED' || payment?.state === 'PARTLY_REFUNDED';
  if (!isPaid) return null;
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconReceiptRefund size={18} stroke={1.6} aria-hidden />}
        onClick={() => setAsking(true)}
      >
        {desk.orders.refund}
      </Button>
      {asking && (
        <RefundDialog number={number} payment={payment} onClose={() => setAsking(false)} />
      )}
    </>
  );
}
