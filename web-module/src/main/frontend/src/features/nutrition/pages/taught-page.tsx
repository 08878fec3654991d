import { IconSchool } from '@tabler/icons-react';
import type { AliasView } from '@/lib/api/types';
import { nutrition } from '@/lib/texts/nutrition';
import { ConfirmedButton } from '@/ui/confirmed-button';
import { DataTable, type Column } from '@/ui/data-table';
import { tellDone, tellFailed } from '@/ui/feedback';
import { PageHeader } from '@/ui/page-header';
import { Pager } from '@/ui/pager';
import { QueryStates } from '@/ui/query-states';
import { RowSkeletons } from '@/ui/row-skeletons';
import { StatePanel } from '@/ui/state-panel';
import { useAddressFilters } from '@/ui/use-address-filters';
import { useAliases, useDeleteAlias } from '../api/aliases';
import { formatQuantity } from '../model/nutrients';

const columns: Column<AliasView>[] = [
  { key: 'words', header: nutrition.taught.words, lead: true, cell: ({ words }) => words },
  {
    key: 'food',
    header: nutrition.taught.food,
    wide: true,
    cell: ({ foodName }) => foodName ?? nutrition.taught.gone,
  },
  {
    key: 'amount',
    header: nutrition.taught.amount,
    numeric: true,
    cell: ({ quantity, unit, grams }) =>
      [
        `${formatQuantity(quantity)} ${unit ?? ''}`.trim(),
        unit === 'g' ? '' : nutrition.diary.grams(formatQuantity(grams)),
      ]
        .filter(Boolean)
        .join(' · '),
  },
  {
    key: 'forget',
    header: nutrition.taught.forget,
    hideHeader: true,
    numeric: true,
    wide: true,
    cell: (alias) => <Forget alias={alias} />,
  },
];

/** What one's own words mean, learnt from corrections. */
export function TaughtPage() {
  const { page, toPage } = useAddressFilters();
  const query = useAliases(page);
  return (
    <>
      <PageHeader title={nutrition.taught.title} text={nutrition.taught.text} />
      <QueryStates
        query={query}
        skeleton={<RowSkeletons rows={4} />}
        failed={nutrition.taught.failed}
        isEmpty={({ data }) => data.length === 0}
        empty={
          <StatePanel
            icon={IconSchool}
            title={nutrition.taught.emptyTitle}
            text={nutrition.taught.empty}
          />
        }
      >
        {({ data, pagination }) => (
          <>
            <DataTable
              label={nutrition.taught.title}
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

function Forget({ alias: { id, words } }: { alias: AliasView }) {
  const forget = useDeleteAlias();
  return (
    <ConfirmedButton
      action={nutrition.taught.forget}
      label={nutrition.taught.forgetOne(words)}
      title={nutrition.taught.forgetTitle(words)}
      text={nutrition.taught.forgetText}
      busy={forget.isPending}
      onConfirm={(over) =>
        forget.mutate(id, {
          onSuccess: () => tellDone(nutrition.taught.forgotten),
          onError: (error) => tellFailed(nutrition.taught.failedToForget, error),
          onSettled: over,
        })
      }
    />
  );
}
