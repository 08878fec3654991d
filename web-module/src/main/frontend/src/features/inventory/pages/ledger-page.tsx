import { Anchor, Group, Text } from '@mantine/core';
import { IconArrowLeft, IconHistory } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useLocation, useParams } from 'react-router';
import { hasStatus } from '@/lib/api/api-error';
import type { InventoryLine } from '@/lib/api/types';
import { formatCount } from '@/lib/format/number';
import { useSocketMessage } from '@/lib/socket/socket-context';
import { texts } from '@/lib/texts';
import { desk } from '@/lib/texts/desk';
import { PageHeader } from '@/ui/page-header';
import { Pager } from '@/ui/pager';
import { QueryStates } from '@/ui/query-states';
import { RowSkeletons } from '@/ui/row-skeletons';
import { StatePanel } from '@/ui/state-panel';
import { useAddressFilters } from '@/ui/use-address-filters';
import { inventoryKey, useInventoryLine, useLedger } from '../api/inventory';
import { ChangeButton } from '../components/change-button';
import { LedgerTable } from '../components/ledger-table';
import { StockState } from '../components/stock-state';

interface Props {
  /** Where the list lies that leads here. */
  base: string;
  /** Where orders can be opened, for whom they can. */
  orders?: string;
}

/** What there is of a product now, and every change that led there. */
export function LedgerPage({ base, orders }: Props) {
  const productId = Number(useParams()['productId']);
  const { page, toPage } = useAddressFilters();
  const query = useLedger(productId, page);
  const line = useInventoryLine(productId).data;
  const listed = (useLocation().state as { name?: string } | null)?.name;
  const name = line?.name ?? listed;
  const queries = useQueryClient();
  useSocketMessage(
    'inventory:updated',
    () => void queries.invalidateQueries({ queryKey: inventoryKey }),
  );
  return (
    <>
      <Anchor component={Link} to={base} size="sm" mb="sm" display="inline-block">
        <IconArrowLeft size={14} aria-hidden /> {desk.inventory.back}
      </Anchor>
      <PageHeader
        title={name === undefined ? desk.inventory.ledger : desk.inventory.ledgerOf(name)}
        text={desk.inventory.ledgerText}
      >
        {line && <Now line={line} />}
      </PageHeader>
      {[400, 403, 404].some((status) => hasStatus(query.error, status)) ? (
        <StatePanel
          icon={IconHistory}
          title={texts.errors.notFoundTitle}
          text={texts.errors.notFoundText}
        />
      ) : (
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
              <LedgerTable rows={data} orders={orders} busy={query.isPlaceholderData} />
              <Pager pagination={pagination} onPage={toPage} />
            </>
          )}
        </QueryStates>
      )}
    </>
  );
}

function Now({ line }: { line: InventoryLine }) {
  return (
    <Group gap="sm">
      <StockState line={line} />
      <Text className="tabular">{desk.inventory.now(line.stock, formatCount(line.stock))}</Text>
      <ChangeButton line={line} size="sm" />
    </Group>
  );
}
