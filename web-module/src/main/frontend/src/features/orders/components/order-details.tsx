import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { OrderView } from '@/lib/api/types';
import { till } from '@/lib/texts/till';
import { OrderLines } from '@/ui/order-lines';
import { OrderSum } from '@/ui/order-sum';
import { DeliverySection } from './delivery-section';
import { Happenings } from './happenings';
import classes from './order-details.module.css';
import { PaymentSection } from './payment-section';
import { Section } from './section';

interface Props {
  order: OrderView;
  /** What the shop's own people see and do beside it. */
  children?: ReactNode;
}

/** All that is known of an order. */
export function OrderDetails({ order, children }: Props) {
  return (
    <div className={classes['layout']}>
      <Stack>
        <Section title={till.order.lines}>
          <Stack gap="lg">
            <OrderLines label={till.order.lines} lines={order.lines} linked />
            <div className={classes['sum']}>
              <OrderSum sum={order} />
            </div>
          </Stack>
        </Section>
        <Section title={till.order.timeline}>
          <Happenings label={till.order.timeline} rows={order.timeline} />
        </Section>
      </Stack>
      <Stack>
        {children}
        <DeliverySection order={order} />
        {order.payment && <PaymentSection payment={order.payment} />}
      </Stack>
    </div>
  );
}
