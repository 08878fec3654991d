import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { DataAccess } from '@/lib/api/types';
import { formatDateTime } from '@/lib/format/time';
import { nutrition } from '@/lib/texts/nutrition';
import { DataTable, type Column } from '@/ui/data-table';
import { PageHeader } from '@/ui/page-header';
import { Pager } from '@/ui/pager';
import { QueryStates } from '@/ui/query-states';
import { RowSkeletons } from '@/ui/row-skeletons';
import { useAddressFilters } from '@/ui/use-address-filters';
import { exportOf, useDataAccess } from '../api/privacy';
import { EmptyLine } from '../components/empty-line';
import { EraseButton } from '../components/erase-button';

const columns: Column<DataAccess>[] = [
  {
    key: 'at',
    header: nutrition.privacy.at,
    lead: true,
    cell: ({ at }) => <time dateTime={at}>{formatDateTime(at)}</time>,
  },
  { key: 'who', header: nutrition.privacy.who, cell: ({ who }) => who },
  { key: 'what', header: nutrition.privacy.what, wide: true, cell: ({ what }) => what },
];

/** Taking the diary along, erasing it, and who has read it. */
export function PrivacyPage() {
  const { page, toPage } = useAddressFilters();
  const query = useDataAccess(page);
  return (
    <>
      <PageHeader title={nutrition.privacy.title} text={nutrition.privacy.text} />
      <Stack gap="lg">
        <Paper component="section" p={{ base: 'md', sm: 'lg' }} aria-labelledby="export">
          <Title order={2} size="h3" id="export">
            {nutrition.privacy.export}
          </Title>
          <Text c="dimmed" mb="sm">
            {nutrition.privacy.exportText}
          </Text>
          <Group gap="sm">
            <Download format="json" text={nutrition.privacy.json} />
            <Download format="csv" text={nutrition.privacy.csv} />
          </Group>
        </Paper>
        <Paper component="section" p={{ base: 'md', sm: 'lg' }} aria-labelledby="erase">
          <Title order={2} size="h3" id="erase">
            {nutrition.privacy.erase}
          </Title>
          <Text c="dimmed" mb="sm">
            {nutrition.privacy.eraseText}
          </Text>
          <EraseButton />
        </Paper>
        <section aria-labelledby="access">
          <Title order={2} size="h3" id="access">
            {nutrition.privacy.access}
          </Title>
          <Text c="dimmed" mb="sm">
            {nutrition.privacy.accessText}
          </Text>
          <QueryStates
            query={query}
            skeleton={<RowSkeletons rows={4} />}
            failed={nutrition.privacy.accessFailed}
            isEmpty={({ data }) => data.length === 0}
            empty={<EmptyLine>{nutrition.privacy.accessEmpty}</EmptyLine>}
          >
            {({ data, pagination, message }) => (
              <>
                <Text size="sm" c="dimmed" mb="sm">
                  {message}
                </Text>
                <DataTable
                  label={nutrition.privacy.access}
                  rows={data}
                  columns={columns}
                  rowKey={({ at, who, what }) => `${at} ${who} ${what}`}
                  busy={query.isPlaceholderData}
                />
                <Pager pagination={pagination} onPage={toPage} />
              </>
            )}
          </QueryStates>
        </section>
      </Stack>
    </>
  );
}

function Download({ format, text }: { format: 'json' | 'csv'; text: string }) {
  return (
    <Button
      component="a"
      href={exportOf(format)}
      download
      variant="default"
      leftSection={<IconDownload size={18} stroke={1.6} aria-hidden />}
    >
      {text}
    </Button>
  );
}
