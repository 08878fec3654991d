import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { OrderSummary } from '@/lib/api/types';
import { formatMoney } from '@/lib/format/money';
import { till } from '@/lib/texts/till';
import { LinePicture } from '@/ui/line-picture';
import { RelativeTime } from '@/ui/relative-time';
import classes from './order-list.module.css';
import { OrderStatus } from './order-status';

const SHOWN = 4;

/** One's own orders, each with what was in it. */
export function OrderList({ orders, busy }: { orders: OrderSummary[]; busy: boolean }) {
  return (
    <ul className={classes['list']} data-busy={busy || undefined} aria-label={till.orders.title}>
      {orders.map((order) => (
        <li key={order.id} className={classes['order']}>
          <div className={classes['pictures']} aria-hidden="true">
            {order.lines.slice(0, SHOWN).map(({ productId, imageUrl }) => (
              <LinePicture key={productId} imageUrl={imageUrl} />
            ))}
          </div>
          <div className={classes['words']}>
            <Anchor
              component={Link}
              to={`/shop/orders/${order.id}`}
              c="var(--c-text)"
              fw="var(--weight-strong)"
              className={classes['link'] ?? ''}
            >
              {till.orders.open(order.number)}
            </Anchor>
            <span className={classes['names']}>{namesIn(order)}</span>
            <span className={classes['small']}>
              <RelativeTime at={order.placedAt} />
            </span>
          </div>
          <div className={classes['end']}>
            <strong>{formatMoney(order.total)}</strong>
            <OrderStatus status={order.status} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function namesIn({ lines }: OrderSummary): string {
  const [first, ...others] = lines;
  if (!first) return '';
  return others.length === 0 ? first.name : `${first.name} ${till.orders.andMore(others.length)}`;
}
