import { VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { OrderStatus } from '@/lib/api/types';
import { till } from '@/lib/texts/till';
import classes from './order-progress.module.css';

const WAY: OrderStatus[] = ['PENDING_PAYMENT', 'PAID', 'PROCESSING', 'SHIPPED', 'DELIVERED'];

/** How far it is on its way; nothing where it left the way. */
export function OrderProgress({ status }: { status: OrderStatus }) {
  const place = WAY.indexOf(status);
  if (place < 0) return null;
  const steps = WAY.slice(1);
  return (
    <ol className={classes['way']} aria-label={till.order.progress}>
      {steps.map((step, index) => {
        const done = index < place;
        return (
          <li
            key={step}
            data-done={done || undefined}
            aria-current={index === place - 1 ? 'step' : undefined}
          >
            <span className={classes['sign']}>
              {done ? <IconCheck size={14} stroke={2.5} aria-hidden /> : index + 1}
            </span>
            <span>
              {till.status[step]}
              {done && <VisuallyHidden>{till.order.stepDone}</VisuallyHidden>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
