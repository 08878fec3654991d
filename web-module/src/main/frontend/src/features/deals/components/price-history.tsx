import { Button, Paper, Skeleton, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import type { PricePoint } from '@/lib/api/types';
import { formatMoney } from '@/lib/format/money';
import { formatDateTime } from '@/lib/format/time';
import { texts } from '@/lib/texts';
import { DataTable } from '@/ui/data-table';
import { QueryStates } from '@/ui/query-states';
import { usePriceHistory } from '../api/price-history';

const PriceChart = lazy(() => import('./price-chart').then((m) => ({ default: m.PriceChart })));
const CHART_HEIGHT = 240;

/** The product's prices over time, as a line and, for those who rather read, as a table. */
export function PriceHistory({ id }: { id: number }) {
  const query = usePriceHistory(id);
  return (
    <Paper component="section" p={{ base: 'md', sm: 'lg' }} aria-labelledby="history">
      <Title order={2} size="h3" id="history">
        {texts.deal.history}
      </Title>
      <Text size="sm" c="dimmed" mb="md">
        {texts.deal.historyHint}
      </Text>
      <QueryStates
        query={query}
        skeleton={<Skeleton height={CHART_HEIGHT} />}
        failed={texts.deal.historyFailed}
        isEmpty={(points) => points.length === 0}
        empty={<Text c="dimmed">{texts.deal.historyEmpty}</Text>}
      >
        {(points) => <History points={points} />}
      </QueryStates>
    </Paper>
  );
}

function History({ points }: { points: PricePoint[] }) {
  const [open, table] = useDisclosure(false);
  const [first] = points;
  if (first && points.length === 1) {
    return (
      <Text className="tabular">
        {texts.deal.historyOne(formatMoney(first.price), formatDateTime(first.recordedAt))}
      </Text>
    );
  }
  const prices = points.map(({ price }) => price);
  const low = formatMoney(Math.min(...prices));
  const high = formatMoney(Math.max(...prices));
  return (
    <>
      <Suspense fallback={<Skeleton height={CHART_HEIGHT} />}>
        <PriceChart points={points} height={CHART_HEIGHT} />
      </Suspense>
      <Text size="sm" mt="sm" className="tabular">
        {texts.deal.historySummary(low, high, points.length)}
      </Text>
      <Button
        variant="subtle"
        size="compact-sm"
        mt="xs"
        ml={-8}
        onClick={table.toggle}
        aria-expanded={open}
      >
        {open ? texts.deal.hideTable : texts.deal.showTable}
      </Button>
      {open && <HistoryTable points={points} />}
    </>
  );
}

function HistoryTable({ points }: { points: PricePoint[] }) {
  return (
    <DataTable
      label={texts.deal.history}
      rows={points.toReversed()}
      rowKey={({ recordedAt, price }) => `${recordedAt} ${String(price)}`}
      columns={[
        {
          key: 'when',
          header: texts.deal.when,
          cell: ({ recordedAt }) => formatDateTime(recordedAt),
        },
        {
          key: 'price',
          header: texts.deal.price,
          numeric: true,
          cell: ({ price }) => formatMoney(price),
        },
        {
          key: 'available',
          header: texts.deal.available,
          numeric: true,
          cell: ({ quantityAvailable }) => quantityAvailable,
        },
      ]}
    />
  );
}
