import type { Country, ShippingRule } from '@/lib/api/types';
import { formatMoney } from '@/lib/format/money';
import { formatCount } from '@/lib/format/number';
import { texts } from '@/lib/texts';
import { desk } from '@/lib/texts/desk';
import { till } from '@/lib/texts/till';
import { DataTable, type Column } from '@/ui/data-table';
import { useDeleteRule } from '../api/tables';
import { placeOf } from '../model/place';
import { ActiveBadge } from './active-badge';
import { RowActions } from './row-actions';

interface Props {
  rows: ShippingRule[];
  countries: readonly Country[];
  busy: boolean;
  onEdit: (rule: ShippingRule) => void;
}

export function ShippingRulesTable({ rows, countries, busy, onEdit }: Props) {
  const remove = useDeleteRule();
  const columns: Column<ShippingRule>[] = [
    {
      key: 'place',
      header: desk.table.place,
      lead: true,
      cell: (rule) => placeOf(rule, countries),
    },
    {
      key: 'method',
      header: desk.shipping.method,
      cell: ({ method }) => till.checkout.methods[method],
    },
    { key: 'name', header: desk.shipping.name, cell: ({ name }) => name },
    ...figures,
    {
      key: 'active',
      header: desk.table.state,
      cell: ({ active }) => <ActiveBadge active={active} />,
    },
    {
      key: 'actions',
      header: desk.table.actions,
      hideHeader: true,
      cell: (rule) => (
        <RowActions
          name={`${rule.name}, ${placeOf(rule, countries)}`}
          onEdit={() => onEdit(rule)}
          remove={{ isPending: remove.isPending, run: () => remove.mutateAsync(rule.id) }}
        />
      ),
    },
  ];
  return (
    <DataTable
      label={desk.shipping.title}
      rows={rows}
      columns={columns}
      rowKey={({ id }) => id}
      busy={busy}
    />
  );
}

const figures: Column<ShippingRule>[] = [
  {
    key: 'fee',
    header: desk.shipping.fee,
    numeric: true,
    cell: ({ fee }) => (fee === 0 ? till.sum.free : formatMoney(fee)),
  },
  {
    key: 'freeFrom',
    header: desk.shipping.freeFrom,
    numeric: true,
    cell: ({ freeFrom }) => (freeFrom === undefined ? texts.common.dash : formatMoney(freeFrom)),
  },
  {
    key: 'days',
    header: desk.shipping.days,
    numeric: true,
    cell: ({ days }) => (days === undefined ? texts.common.dash : formatCount(days)),
  },
];
