import { Button, Progress, Text } from '@mantine/core';
import { useState } from 'react';
import type { FileImport } from '@/lib/api/types';
import { formatCount } from '@/lib/format/number';
import { selling } from '@/lib/texts/selling';
import { DataTable, type Column } from '@/ui/data-table';
import { RelativeTime } from '@/ui/relative-time';
import { ToneBadge, type Tone } from '@/ui/tone-badge';
import { isUnderWay } from '../api/imports';
import classes from './imports.module.css';
import { RefusedReport } from './refused-report';

const tones: Record<FileImport['state'], Tone> = {
  UPLOADING: 'busy',
  WAITING: 'quiet',
  RUNNING: 'busy',
  DONE: 'good',
  FAILED: 'bad',
};

interface Props {
  imports: FileImport[];
  busy: boolean;
}

export function ImportsTable({ imports, busy }: Props) {
  const [opened, setOpened] = useState<number>();
  return (
    <DataTable
      label={selling.imports.history}
      rows={imports}
      rowKey={({ id }) => id}
      busy={busy}
      columns={[
        ...facts,
        {
          key: 'refused',
          header: selling.imports.refused,
          numeric: true,
          wide: true,
          cell: ({ id, refused }) =>
            refused === 0 ? (
              formatCount(0)
            ) : (
              <Button
                size="compact-sm"
                variant="subtle"
                color="red"
                c="var(--c-danger)"
                aria-expanded={opened === id}
                onClick={() => setOpened(opened === id ? undefined : id)}
              >
                {selling.imports.showRefused(formatCount(refused))}
              </Button>
            ),
        },
      ]}
      below={(row) => (opened === row.id ? <RefusedReport row={row} /> : undefined)}
    />
  );
}

const facts: Column<FileImport>[] = [
  {
    key: 'file',
    header: selling.imports.file,
    lead: true,
    cell: ({ fileName, startedBy, createdAt }) => (
      <div>
        <strong>{fileName}</strong>
        <Text size="xs" c="dimmed">
          {startedBy} · <RelativeTime at={createdAt} />
        </Text>
      </div>
    ),
  },
  { key: 'state', header: selling.imports.state, cell: (row) => <State row={row} /> },
  figure('rows', ({ rows }) => rows),
  figure('created', ({ created }) => created),
  figure('changed', ({ changed }) => changed),
  figure('unchanged', ({ unchanged }) => unchanged),
];

function figure(
  key: 'rows' | 'created' | 'changed' | 'unchanged',
  of: (row: FileImport) => number,
): Column<FileImport> {
  return { key, header: selling.imports[key], numeric: true, cell: (row) => formatCount(of(row)) };
}

/** How it goes. The state is read out when it changes, the percentages are not. */
function State({ row }: { row: FileImport }) {
  return (
    <div className={classes['progress']}>
      <span role="status">
        <ToneBadge tone={tones[row.state]}>{selling.imports.states[row.state]}</ToneBadge>
      </span>
      {isUnderWay(row) && (
        <Progress.Root size="sm">
          <Progress.Section
            value={row.percent}
            aria-label={selling.imports.progress(row.fileName)}
          />
        </Progress.Root>
      )}
      {row.error !== undefined && (
        <Text size="xs" c="var(--c-danger)">
          {row.error}
        </Text>
      )}
    </div>
  );
}
