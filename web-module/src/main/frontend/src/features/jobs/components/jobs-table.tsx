import { Text } from '@mantine/core';
import type { JobView } from '@/lib/api/types';
import { texts } from '@/lib/texts';
import { DataTable, type Column } from '@/ui/data-table';
import { RelativeTime } from '@/ui/relative-time';
import { ToneBadge, type Tone } from '@/ui/tone-badge';
import { JobActions } from './job-actions';

const tones: Record<JobView['state'], Tone> = {
  WAITING: 'quiet',
  ACTIVE: 'busy',
  COMPLETED: 'good',
  FAILED: 'bad',
};

const columns: Column<JobView>[] = [
  {
    key: 'type',
    header: texts.jobs.type,
    lead: true,
    cell: ({ id, type }) => (
      <>
        {type}{' '}
        <Text component="span" size="sm" c="dimmed">
          {`#${String(id)}`}
        </Text>
      </>
    ),
  },
  {
    key: 'state',
    header: texts.jobs.state,
    cell: ({ state }) => <ToneBadge tone={tones[state]}>{texts.jobs.states[state]}</ToneBadge>,
  },
  { key: 'pool', header: texts.jobs.pool, cell: ({ pool }) => texts.jobs.pools[pool] },
  {
    key: 'attempts',
    header: texts.jobs.attempts,
    cell: ({ attempts, maxAttempts }) => `${String(attempts)} / ${String(maxAttempts)}`,
  },
  {
    key: 'created',
    header: texts.jobs.created,
    cell: ({ createdAt }) => <RelativeTime at={createdAt} />,
  },
  {
    key: 'actions',
    header: texts.jobs.actions,
    hideHeader: true,
    numeric: true,
    cell: (job) => <JobActions job={job} />,
  },
];

export function JobsTable({ jobs, busy }: { jobs: JobView[]; busy: boolean }) {
  return (
    <DataTable
      label={texts.jobs.list}
      rows={jobs}
      columns={columns}
      rowKey={({ id }) => id}
      busy={busy}
      below={({ lastError }) =>
        lastError === undefined ? null : (
          <Text size="sm" c="var(--c-danger)">
            {lastError}
          </Text>
        )
      }
    />
  );
}
