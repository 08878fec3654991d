import { Anchor, Group } from '@mantine/core';
import { Link } from 'react-router';
import type { InventoryLine } from '@/lib/api/types';
import { formatCount } from '@/lib/format/number';
import { texts } from '@/lib/texts';
import { desk } from '@/lib/texts/desk';
import { DataTable, type Column } from '@/ui/data-table';
import { LinePicture } from '@/ui/line-picture';
import { RelativeTime } from '@/ui/relative-time';
import { ChangeButton } from './change-button';
import { StockState } from './stock-state';

const figures: Column<InventoryLine>[] = [
  { key: 'sku', header: desk.inventory.sku, cell: ({ sku }) => sku },
  {
    key: 'stock',
    header: desk.inventory.stock,
    numeric: true,
    wide: true,
    cell: (line) => (
      <Group gap="sm" justify="flex-end" wrap="nowrap">
        <StockState line={line} />
        {formatCount(line.stock)}
      </Group>
    ),
  },
  {
    key: 'reserved',
    header: desk.inventory.reserved,
    numeric: true,
    cell: ({ reserved }) => formatCount(reserved),
  },
  {
    key: 'threshold',
    header: desk.inventory.threshold,
    numeric: true,
    cell: ({ lowStockThreshold }) => formatCount(lowStockThreshold),
  },
  {
    key: 'updated',
    header: desk.inventory.updated,
    cell: ({ updatedAt }) => <RelativeTime at={updatedAt} />,
  },
  {
    key: 'actions',
    header: texts.common.actions,
    hideHeader: true,
    numeric: true,
    cell: (line) => <ChangeButton line={line} size="compact-sm" />,
  },
];

interface Props {
  lines: InventoryLine[];
  /** Where the ledgers of single products lie. */
  base: string;
  busy: boolean;
}

export function InventoryTable({ lines, base, busy }: Props) {
  return (
    <DataTable
      label={desk.inventory.title}
      rows={lines}
      columns={[
        {
          key: 'product',
          header: desk.inventory.product,
          lead: true,
          cell: (line) => <Product line={line} base={base} />,
        },
        ...figures,
      ]}
      rowKey={({ productId }) => productId}
      busy={busy}
    />
  );
}

function Product({ line, base }: { line: InventoryLine; base: string }) {
  return (
    <Group gap="sm" wrap="nowrap">
      <LinePicture imageUrl={line.imageUrl} />
      <Anchor
        component={Link}
        to={`${base}/${line.productId}`}
        state={{ name: line.name }}
        c="var(--c-text)"
        fw="var(--weight-strong)"
        size="sm"
      >
        {line.name}
      </Anchor>
    </Group>
  );
}
