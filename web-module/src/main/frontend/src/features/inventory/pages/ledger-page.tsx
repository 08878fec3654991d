import { Anchor } from '@mantine/core';
import { IconArrowLeft, IconHistory } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useLocation, useParams } from 'react-router';
import type { LedgerRow } from '@/lib/api/types';
import { formatCount, formatSigned } from '@/lib/format/number';
import { formatDateTime } from '@/lib/format/time';
import { useSocketMessage } from '@/lib/socket/socket-context';
import { texts } from '@/lib/texts';
import { desk } from '@/lib/texts/desk';
import { DataTable, type Column } from '@/ui/data-table';
import { PageHeader } from '@/ui/page-header';
import { Pager } from '@/ui/pager';
import { QueryStates } from '@/ui/query-states';
import { RowSkeletons } from '@/ui/row-skeletons';
import { StatePanel } from '@/ui/state-panel';
import { useAddressFilters } from '@/ui/use-address-filters';
import { inventoryKey, useLedger } from '../api/inventory';

/** Every change of one product's stock. The list that leads here tells what the product is called. */
export function LedgerPage() {
  const productId = Number(useParams()['productId']);
  const { page, toPage } = useAddressFilters();
  const query = useLedger(productId, page);
  const name = (useLocation().state as { name?: string } | null)?.name;
  const queries = useQueryClient();
  useSocketMessage(
    'inventory:updated',
    () => void queries.invalidateQueries({ queryKey: inventoryKey }),
  );
  return (
    <>
      <Anchor component={Link} to="/admin/inventory" size="sm" mb="sm" display="inline-block">
        <IconArrowLeft size={14} aria-hidden /> {desk.inventory.back}
      </Anchor>
      <PageHeader
        title={name === undefined ? desk.inventory.ledger : desk.inventory.ledgerOf(name)}
        text={desk.inventory.ledgerText}
      />
      <QueryStates
        query={query}
        skeleton={<RowSkeletons rows={8} />}
        failed={desk.inventory.ledgerFailed}
        isEmpty={({ data }) => data.length === 0}
        empty={
          <StatePanel
            icon={IconHistory}
            title={desk.inventory.ledgerEmptyTitle}
            text={desk.inventory.ledgerEmpty}
          />
        }
      >
        {({ data, pagination }) => (
          <>
            <DataTable
              label={desk.inventory.ledger}
              rows={data}
              columns={columns}
              rowKey={({ id }) => id}
              busy={query.isPlaceholderData}
            />
            <Pager pagination={pagination} onPage={toPage} />
          </>
        )}
      </QueryStates>
    </>
  );
}

const columns: Column<LedgerRow>[] = [
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
  {
    key: 'reason',
    header: desk.inventory.reason,
    cell: ({ reason, orderId }) =>
      orderId === undefined ? (
        (reason ?? texts.common.dash)
      ) : (
        <Anchor component={Link} to={`/admin/orders/${orderId}`} size="sm">
          {desk.inventory.order(orderId)}
        </Anchor>
      ),
  },
  {
    key: 'by',
    header: desk.inventory.by,
    cell: ({ actorName }) => actorName ?? texts.common.dash,
  },
];
