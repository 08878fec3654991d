import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { OrderSummary } from '@/lib/api/types';
import { formatMoney } from '@/lib/format/money';
import { formatCount } from '@/lib/format/number';
import { desk } from '@/lib/texts/desk';
import { till } from '@/lib/texts/till';
import { DataTable, type Column } from '@/ui/data-table';
import { RelativeTime } from '@/ui/relative-time';
import { OrderStatus } from './order-status';

const columns: Column<OrderSummary>[] = [
  {
    key: 'number',
    header: till.orders.number,
    lead: true,
    cell: ({ id, number }) => (
      <Anchor
        component={Link}
        to={`/admin/orders/${id}`}
        c="var(--c-text)"
        fw="var(--weight-strong)"
        size="sm"
      >
        {number}
      </Anchor>
    ),
  },
  {
    key: 'customer',
    header: desk.orders.customer,
    cell: ({ customer }) => (
      <div>
        <Text size="sm">{customer?.fullName}</Text>
        <Text size="sm" c="dimmed">
          {customer?.email}
        </Text>
      </div>
    ),
  },
  {
    key: 'status',
    header: till.orders.status,
    cell: ({ status }) => <OrderStatus status={status} />,
  },
  {
    key: 'placed',
    header: till.orders.placed,
    cell: ({ placedAt }) => <RelativeTime at={placedAt} />,
  },
  {
    key: 'items',
    header: till.orders.items,
    numeric: true,
    cell: ({ count }) => formatCount(count),
  },
  {
    key: 'total',
    header: till.orders.total,
    numeric: true,
    cell: ({ total }) => formatMoney(total),
  },
];

export function AdminOrdersTable({ orders, busy }: { orders: OrderSummary[]; busy: boolean }) {
  return (
    <DataTable
      label={desk.orders.title}
      rows={orders}
      columns={columns}
      rowKey={({ id }) => id}
      busy={busy}
    />
  );
}
