import { Button, Group, Select, Switch } from '@mantine/core';
import { IconPlayerPlay, IconRotateClockwise2 } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useCities } from '@/lib/reference/cities';
import { useSocketMessage } from '@/lib/socket/socket-context';
import { texts } from '@/lib/texts';
import { admin } from '@/lib/texts/admin';
import { tellDone, tellFailed } from '@/ui/feedback';
import { PageHeader } from '@/ui/page-header';
import { Pager } from '@/ui/pager';
import { QueryStates } from '@/ui/query-states';
import { RowSkeletons } from '@/ui/row-skeletons';
import { StatePanel } from '@/ui/state-panel';
import { useAddressFilters, type AddressFilters } from '@/ui/use-address-filters';
import { dealRunsKey, useDealRuns } from '../api/deal-runs';
import { usePollDeals } from '../api/poll-deals';
import { RunsTable } from '../components/runs-table';

export function RunsPage() {
  const filters = useAddressFilters();
  const city = filters.get('city');
  const failed = filters.get('failed') === 'true';
  const queries = useQueryClient();
  const query = useDealRuns({
    page: filters.page,
    ...(city !== '' && { city }),
    ...(failed && { failed }),
  });
  useSocketMessage('deals:run', () => void queries.invalidateQueries({ queryKey: dealRunsKey }));
  return (
    <>
      <PageHeader title={admin.runs.title} text={admin.runs.text}>
        <StartRun />
      </PageHeader>
      <Filters filters={filters} city={city} failed={failed} />
      <QueryStates
        query={query}
        skeleton={<RowSkeletons rows={8} />}
        failed={admin.runs.failed}
        isEmpty={({ data }) => data.length === 0}
        empty={
          <StatePanel
            icon={IconRotateClockwise2}
            title={admin.runs.emptyTitle}
            text={admin.runs.empty}
          />
        }
      >
        {({ data, pagination }) => (
          <>
            <RunsTable runs={data} busy={query.isPlaceholderData} />
            <Pager pagination={pagination} onPage={filters.toPage} />
          </>
        )}
      </QueryStates>
    </>
  );
}

function StartRun() {
  const poll = usePollDeals();
  return (
    <Button
      leftSection={<IconPlayerPlay size={16} aria-hidden />}
      loading={poll.isPending}
      onClick={() =>
        poll.mutate(undefined, {
          onSuccess: ({ status }) =>
            tellDone(status === 'started' ? admin.runs.started : admin.runs.alreadyRunning),
          onError: (error) => tellFailed(admin.runs.start, error),
        })
      }
    >
      {admin.runs.start}
    </Button>
  );
}

interface FilterProps {
  filters: AddressFilters;
  city: string;
  failed: boolean;
}

function Filters({ filters, city, failed }: FilterProps) {
  const { data = [] } = useCities();
  return (
    <Group mb="md" gap="lg">
      <Select
        aria-label={admin.runs.city}
        value={city}
        data={[
          { value: '', label: texts.deals.allCities },
          ...data.map(({ name, displayName }) => ({ value: name, label: displayName })),
        ]}
        onChange={(chosen) => filters.set('city', chosen ?? '')}
      />
      <Switch
        label={admin.runs.onlyFailed}
        checked={failed}
        onChange={(event) => filters.set('failed', event.currentTarget.checked ? 'true' : '')}
      />
    </Group>
  );
}
