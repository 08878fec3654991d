import { Anchor, Button, Paper, Skeleton, Stack } from '@mantine/core';
import { IconArrowLeft, IconReceiptOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { hasStatus } from '@/lib/api/api-error';
import type { OrderView } from '@/lib/api/types';
import { formatDateTime } from '@/lib/format/time';
import { till } from '@/lib/texts/till';
import { PageHeader } from '@/ui/page-header';
import { usePageTitle } from '@/ui/page-title';
import { QueryStates } from '@/ui/query-states';
import { StatePanel } from '@/ui/state-panel';
import { useOrder } from '../api/order';
import { OrderActions } from '../components/order-actions';
import { OrderDetails } from '../components/order-details';
import { OrderNotice } from '../components/order-notice';
import { OrderProgress } from '../components/order-progress';
import { OrderStatus } from '../components/order-status';
import { ReturnedNotice } from '../components/returned-notice';
import { useLiveOrders } from '../model/use-live-orders';

interface Props {
  /** What else can be done with an order. */
  action: (order: OrderView) => ReactNode;
}

/** One of one's own orders; what becomes of it shows by itself. */
export function OrderPage({ action }: Props) {
  const id = Number(useParams()['id']);
  const query = useOrder(id);
  useLiveOrders();
  if (hasStatus(query.error, 404) || hasStatus(query.error, 400)) return <Gone />;
  return (
    <>
      <Anchor component={Link} to="/shop/orders" size="sm" mb="sm" display="inline-block">
        <IconArrowLeft size={14} aria-hidden /> {till.order.back}
      </Anchor>
      <QueryStates query={query} skeleton={<OrderSkeleton />} failed={till.order.failed}>
        {(order) => <Order order={order}>{action(order)}</Order>}
      </QueryStates>
    </>
  );
}

function Order({ order, children }: { order: OrderView; children: ReactNode }) {
  const isAsking = useSearchParams()[0].has('payment') && order.payment !== undefined;
  return (
    <Stack>
      <PageHeader
        title={till.order.title(order.number)}
        text={till.order.placedOn(formatDateTime(order.placedAt))}
      >
        <div role="status">
          <OrderStatus status={order.status} />
        </div>
      </PageHeader>
      {order.payment && <ReturnedNotice payment={order.payment} />}
      {!isAsking && <OrderNotice order={order} />}
      {order.status !== 'PENDING_PAYMENT' && <Progress order={order} />}
      <OrderActions order={order}>{children}</OrderActions>
      <OrderDetails order={order} />
    </Stack>
  );
}

function Progress({ order: { status } }: { order: OrderView }) {
  const drawn = <OrderProgress status={status} />;
  const isOnItsWay = ['PAID', 'PROCESSING', 'SHIPPED', 'DELIVERED'].includes(status);
  return isOnItsWay ? <Paper p="md">{drawn}</Paper> : null;
}

export function OrderSkeleton() {
  return (
    <Stack>
      <Skeleton height={34} width="50%" />
      <Skeleton height={90} radius="lg" />
      <Skeleton height={320} radius="lg" />
    </Stack>
  );
}

function Gone() {
  usePageTitle(till.order.goneTitle);
  return (
    <StatePanel
      order={1}
      icon={IconReceiptOff}
      title={till.order.goneTitle}
      text={till.order.goneText}
    >
      <Button component={Link} to="/shop/orders" mt="xs">
        {till.payment.toOrders}
      </Button>
    </StatePanel>
  );
}
