import { Text } from '@mantine/core';
import type { JobView } from '@/lib/api/types';
import { texts } from '@/lib/texts';
import { admin } from '@/lib/texts/admin';
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
    header: admin.jobs.type,
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
    header: admin.jobs.state,
    cell: ({ state }) => <ToneBadge tone={tones[state]}>{admin.jobs.states[state]}</ToneBadge>,
  },
  { key: 'pool', header: admin.jobs.pool, cell: ({ pool }) => admin.jobs.pools[pool] },
  {
    key: 'attempts',
    header: admin.jobs.attempts,
    cell: ({ attempts, maxAttempts }) => `${String(attempts)} / ${String(maxAttempts)}`,
  },
  {
    key: 'created',
    header: admin.jobs.created,
    cell: ({ createdAt }) => <RelativeTime at={createdAt} />,
  },
  {
    key: 'actions',
    header: texts.common.actions,
    hideHeader: true,
    numeric: true,
    cell: (job) => <JobActions job={job} />,
  },
];

export function JobsTable({ jobs, busy }: { jobs: JobView[]; busy: boolean }) {
  return (
    <DataTable
      label={admin.jobs.list}
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
