import { Text } from '@mantine/core';
import type { RunView } from '@/lib/api/types';
import { formatCount, formatDuration } from '@/lib/format/number';
import { useCityName } from '@/lib/reference/cities';
import { texts } from '@/lib/texts';
import { admin } from '@/lib/texts/admin';
import { DataTable, type Column } from '@/ui/data-table';
import { RelativeTime } from '@/ui/relative-time';
import { RunState } from '@/ui/run-state';
import classes from './runs-table.module.css';

const counts = ['stores', 'items', 'newDeals', 'changed', 'dropped', 'ended', 'malformed'] as const;

export function RunsTable({ runs, busy }: { runs: RunView[]; busy: boolean }) {
  const cityName = useCityName();
  const columns: Column<RunView>[] = [
    { key: 'city', header: admin.runs.city, lead: true, cell: ({ city }) => cityName(city) },
    {
      key: 'state',
      header: admin.runs.state,
      cell: ({ state }) => <RunState state={state} />,
    },
    {
      key: 'started',
      header: admin.runs.startedAt,
      cell: ({ startedAt }) => <RelativeTime at={startedAt} />,
    },
    {
      key: 'duration',
      header: admin.runs.duration,
      numeric: true,
      cell: ({ durationMs }) =>
        durationMs === undefined ? texts.common.dash : formatDuration(durationMs),
    },
    ...counts.map((name): Column<RunView> => ({
      key: name,
      header: admin.runs[name],
      numeric: true,
      cell: (run) => formatCount(run[name]),
    })),
  ];
  return (
    <DataTable
      label={admin.runs.title}
      rows={runs}
      columns={columns}
      rowKey={({ id }) => id}
      busy={busy}
      below={(run) =>
        run.error === undefined && run.notes.length === 0 ? null : <Remarks run={run} />
      }
    />
  );
}

/** What went wrong and what was noticed, in full: nobody should have to open a log for it. */
function Remarks({ run: { state, error, notes } }: { run: RunView }) {
  return (
    <div className={classes['remarks']} data-state={state}>
      {error !== undefined && (
        <Text size="sm" className={classes['error'] ?? ''}>
          {error}
        </Text>
      )}
      {notes.length > 0 && (
        <ul aria-label={admin.runs.notes}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
