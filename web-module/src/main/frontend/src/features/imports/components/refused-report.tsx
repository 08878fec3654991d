import { Button, Group, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import type { FileImport, RefusedRow } from '@/lib/api/types';
import { formatCount } from '@/lib/format/number';
import { texts } from '@/lib/texts';
import { selling } from '@/lib/texts/selling';
import { DataTable, type Column } from '@/ui/data-table';
import { Pager } from '@/ui/pager';
import { QueryStates } from '@/ui/query-states';
import { RowSkeletons } from '@/ui/row-skeletons';
import { refusedRowsFile, useRefusedRows } from '../api/refused-rows';
import classes from './imports.module.css';

/** Which rows were refused and why, and the way to mend them. */
export function RefusedReport({ row: { id, fileName } }: { row: FileImport }) {
  const [page, setPage] = useState(1);
  const query = useRefusedRows(id, page);
  return (
    <section className={classes['report']} aria-label={selling.imports.refusedOf(fileName)}>
      <Group gap="sm">
        <Button
          component="a"
          href={refusedRowsFile(id)}
          download
          size="compact-md"
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
        >
          {selling.imports.download}
        </Button>
        <Text size="sm" c="dimmed">
          {selling.imports.downloadHint}
        </Text>
      </Group>
      <QueryStates
        query={query}
        skeleton={<RowSkeletons rows={3} height={36} />}
        failed={selling.imports.refusedFailed}
      >
        {({ data, pagination }) => (
          <div>
            <DataTable
              label={selling.imports.refusedOf(fileName)}
              rows={data}
              columns={columns}
              rowKey={({ line }) => line}
              busy={query.isPlaceholderData}
            />
            <Pager pagination={pagination} onPage={setPage} />
          </div>
        )}
      </QueryStates>
    </section>
  );
}

const columns: Column<RefusedRow>[] = [
  { key: 'line', header: selling.imports.line, cell: ({ line }) => formatCount(line) },
  { key: 'sku', header: selling.imports.sku, cell: ({ sku }) => sku ?? texts.common.dash },
  {
    key: 'why',
    header: selling.imports.why,
    cell: ({ errors }) => (
      <ul className={classes['faults']}>
        {errors.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            <code>{field}</code> {message}
          </li>
        ))}
      </ul>
    ),
  },
];
