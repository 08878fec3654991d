import { Stack, Title } from '@mantine/core';
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
import { useLiveImports } from '../model/use-live-imports';

export function ImportsPage() {
  const { page, toPage } = useAddressFilters();
  const query = useImports(page);
  useLiveImports();
  return (
    <>
      <PageHeader title={selling.imports.title} text={selling.imports.text} />
      <Stack gap="lg">
        <StartImport />
        <ColumnsHelp />
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
