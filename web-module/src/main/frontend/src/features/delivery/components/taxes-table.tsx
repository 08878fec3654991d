import type { Country, TaxRate } from '@/lib/api/types';
import { formatPercent } from '@/lib/format/number';
import { texts } from '@/lib/texts';
import { desk } from '@/lib/texts/desk';
import { DataTable, type Column } from '@/ui/data-table';
import { useDeleteTax } from '../api/tables';
import { placeOf } from '../model/place';
import { ActiveBadge } from './active-badge';
import { RowActions } from './row-actions';

interface Props {
  rows: TaxRate[];
  countries: readonly Country[];
  busy: boolean;
  onEdit: (tax: TaxRate) => void;
}

export function TaxRatesTable({ rows, countries, busy, onEdit }: Props) {
  const remove = useDeleteTax();
  const columns: Column<TaxRate>[] = [
    { key: 'place', header: desk.table.place, lead: true, cell: (tax) => placeOf(tax, countries) },
    { key: 'name', header: desk.taxes.name, cell: ({ name }) => name },
    {
      key: 'rate',
      header: desk.taxes.rateColumn,
      numeric: true,
      cell: ({ rate }) => formatPercent(rate),
    },
    {
      key: 'onShipping',
      header: desk.taxes.onShippingColumn,
      cell: ({ onShipping }) => (onShipping ? texts.common.yes : texts.common.no),
    },
    {
      key: 'active',
      header: desk.table.state,
      cell: ({ active }) => <ActiveBadge active={active} />,
    },
    {
      key: 'actions',
      header: desk.table.actions,
      hideHeader: true,
      cell: (tax) => (
        <RowActions
          name={`${tax.name}, ${placeOf(tax, countries)}`}
          onEdit={() => onEdit(tax)}
          remove={{ isPending: remove.isPending, run: () => remove.mutateAsync(tax.id) }}
        />
      ),
    },
  ];
  return (
    <DataTable
      label={desk.taxes.title}
      rows={rows}
      columns={columns}
      rowKey={({ id }) => id}
      busy={busy}
    />
  );
}
