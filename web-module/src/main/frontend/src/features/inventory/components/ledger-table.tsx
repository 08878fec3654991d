import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { LedgerRow } from '@/lib/api/types';
import { formatCount, formatSigned } from '@/lib/format/number';
import { formatDateTime } from '@/lib/format/time';
import { texts } from '@/lib/texts';
import { desk } from '@/lib/texts/desk';
import { DataTable, type Column } from '@/ui/data-table';

interface Props {
  rows: LedgerRow[];
  /** Where orders can be opened, for whom they can. */
  orders: string | undefined;
  busy: boolean;
}

export function LedgerTable({ rows, orders, busy }: Props) {
  return (
    <DataTable
      label={desk.inventory.ledger}
      rows={rows}
      columns={[
        ...changes,
        {
          key: 'reason',
          header: desk.inventory.reason,
          cell: (row) => <Reason row={row} orders={orders} />,
        },
        {
          key: 'by',
          header: desk.inventory.by,
          cell: ({ actorName }) => actorName ?? texts.common.dash,
        },
      ]}
      rowKey={({ id }) => id}
      busy={busy}
    />
  );
}

function Reason({ row: { reason, orderId }, orders }: Pick<Props, 'orders'> & { row: LedgerRow }) {
  if (orderId === undefined) return reason ?? texts.common.dash;
  if (orders === undefined) return desk.inventory.order(orderId);
  return (
    <Anchor component={Link} to={`${orders}/${orderId}`} size="sm">
      {desk.inventory.order(orderId)}
    </Anchor>
  );
}

const changes: Column<LedgerRow>[] = [
  {
    key: 'kind',
    header: desk.inventory.kind,
    lead: true,
    cell: ({ kind }) => desk.inventory.kinds[kind] ?? kind,
  },
  { key: 'at', header: desk.inventory.at, cell: ({ at }) => formatDateTime(at) },
  {
    key: 'delta',
    header: desk.inventory.deltaColumn,
    numeric: true,
    cell: ({ delta }) => formatSigned(delta),
  },
  {
    key: 'after',
    header: desk.inventory.after,
    numeric: true,
    cell: ({ stockAfter }) => formatCount(stockAfter),
  },
];
