import { SegmentedControl, Stack, Title } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { selling } from '@/lib/texts/selling';
import { PageHeader } from '@/ui/page-header';
import { Pager } from '@/ui/pager';
import { QueryStates } from '@/ui/query-states';
import { RowSkeletons } from '@/ui/row-skeletons';
import { StatePanel } from '@/ui/state-panel';
import { useAddressFilters } from '@/ui/use-address-filters';
import { useImports } from '../api/imports';
import { ColumnsHelp } from '../components/columns-help';
import { ImportsTable } from '../components/imports-table';
import { StartImport } from '../components/start-import';
import { kindOf } from '../model/kind';
import { useLiveImports } from '../model/use-live-imports';

export function ImportsPage() {
  const { get, set, page, toPage } = useAddressFilters();
  const kind = kindOf(get('kind'));
  const query = useImports(kind, page);
  useLiveImports();
  return (
    <>
      <PageHeader
        title={selling.imports.title}
        text={kind === 'foods' ? selling.imports.foodsText : selling.imports.text}
      />
      <SegmentedControl
        mb="lg"
        aria-label={selling.imports.kind}
        value={kind}
        data={[
          { value: 'products', label: selling.imports.kinds.products },
          { value: 'foods', label: selling.imports.kinds.foods },
        ]}
        onChange={(next) => set('kind', next === 'products' ? '' : next)}
      />
      <Stack gap="lg">
        <StartImport key={kind} kind={kind} />
        {kind === 'products' && <ColumnsHelp />}
        <section aria-labelledby="imports">
          <Title order={2} id="imports" mb="sm">
            {selling.imports.history}
          </Title>
          <QueryStates
            query={query}
            skeleton={<RowSkeletons rows={4} />}
            failed={selling.imports.historyFailed}
            isEmpty={({ data }) => data.length === 0}
            empty={
              <StatePanel
                icon={IconFileImport}
                title={selling.imports.emptyTitle}
                text={selling.imports.empty}
                order={3}
              />
            }
          >
            {({ data, pagination }) => (
              <>
                <ImportsTable imports={data} busy={query.isPlaceholderData} />
                <Pager pagination={pagination} onPage={toPage} />
              </>
            )}
          </QueryStates>
        </section>
      </Stack>
    </>
  );
}
