import { Group, SegmentedControl, Title } from '@mantine/core';
import { IconListCheck } from '@tabler/icons-react';
import type { JobView } from '@/lib/api/types';
import { texts } from '@/lib/texts';
import { admin } from '@/lib/texts/admin';
import { Pager } from '@/ui/pager';
import { QueryStates } from '@/ui/query-states';
import { RowSkeletons } from '@/ui/row-skeletons';
import { StatePanel } from '@/ui/state-panel';
import { useAddressFilters } from '@/ui/use-address-filters';
import { useJobs } from '../api/jobs';
import { JobsTable } from './jobs-table';

type State = JobView['state'];

const choices = [
  { value: '', label: texts.common.all },
  ...Object.entries(admin.jobs.states).map(([value, label]) => ({ value, label })),
];

export function JobList() {
  const filters = useAddressFilters();
  const state = stateIn(filters.get('state'));
  const query = useJobs({ page: filters.page, ...(state && { state }) });
  return (
    <section aria-labelledby="jobs">
      <Group justify="space-between" mb="sm">
        <Title order={2} size="h3" id="jobs">
          {admin.jobs.list}
        </Title>
        <SegmentedControl
          aria-label={admin.jobs.state}
          size="xs"
          data={choices}
          value={state ?? ''}
          onChange={(chosen) => filters.set('state', chosen)}
        />
      </Group>
      <QueryStates
        query={query}
        skeleton={<RowSkeletons />}
        failed={admin.jobs.failed}
        isEmpty={({ data }) => data.length === 0}
        empty={
          <StatePanel
            order={3}
            icon={IconListCheck}
            title={admin.jobs.emptyTitle}
            text={admin.jobs.empty}
          />
        }
      >
        {({ data, pagination }) => (
          <>
            <JobsTable jobs={data} busy={query.isPlaceholderData} />
            <Pager pagination={pagination} onPage={filters.toPage} />
          </>
        )}
      </QueryStates>
    </section>
  );
}

function stateIn(text: string): State | undefined {
  return text in admin.jobs.states ? (text as State) : undefined;
}
