import { Anchor, Button, Group } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { InventoryLine } from '@/lib/api/types';
import { formatCount } from '@/lib/format/number';
import { texts } from '@/lib/texts';
import { desk } from '@/lib/texts/desk';
import { DataTable, type Column } from '@/ui/data-table';
import { LinePicture } from '@/ui/line-picture';
import { RelativeTime } from '@/ui/relative-time';
import { ChangeDialog } from './change-dialog';
import { StockState } from './stock-state';

const columns: Column<InventoryLine>[] = [
  {
    key: 'product',
    header: desk.inventory.product,
    lead: true,
    cell: ({ productId, name, imageUrl }) => (
      <Group gap="sm" wrap="nowrap">
        <LinePicture imageUrl={imageUrl} />
        <Anchor
          component={Link}
          to={`/admin/inventory/${productId}`}
          state={{ name }}
          c="var(--c-text)"
          fw="var(--weight-strong)"
          size="sm"
        >
          {name}
        </Anchor>
      </Group>
    ),
  },
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
    cell: (line) => <ChangeButton line={line} />,
  },
];

export function InventoryTable({ lines, busy }: { lines: InventoryLine[]; busy: boolean }) {
  return (
    <DataTable
      label={desk.inventory.title}
      rows={lines}
      columns={columns}
      rowKey={({ productId }) => productId}
      busy={busy}
    />
  );
}

function ChangeButton({ line }: { line: InventoryLine }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={desk.inventory.changeOne(line.name)}
        onClick={() => setOpen(true)}
      >
        {desk.inventory.change}
      </Button>
      {open && <ChangeDialog line={line} onClose={() => setOpen(false)} />}
    </>
  );
}
