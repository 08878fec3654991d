import { Stack, Title } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { feed } from '@/lib/texts/feed';
import { Pager } from '@/ui/pager';
import { QueryStates } from '@/ui/query-states';
import { RowSkeletons } from '@/ui/row-skeletons';
import { StatePanel } from '@/ui/state-panel';
import { useAddressFilters } from '@/ui/use-address-filters';
import { useFeedSyncs } from '../api/feed-syncs';
import { SyncsTable } from './syncs-table';

export function SyncHistory() {
  const filters = useAddressFilters();
  const query = useFeedSyncs(filters.page);
  return (
    <Stack component="section" gap="sm" aria-labelledby="syncs">
      <Title order={2} id="syncs">
        {feed.history}
      </Title>
      <QueryStates
        query={query}
        skeleton={<RowSkeletons rows={6} />}
        failed={feed.historyFailed}
        isEmpty={({ data }) => data.length === 0}
        empty={
          <StatePanel
            icon={IconHistory}
            title={feed.historyEmptyTitle}
            text={feed.historyEmpty}
            order={3}
          />
        }
      >
        {({ data, pagination }) => (
          <div>
            <SyncsTable syncs={data} busy={query.isPlaceholderData} />
            <Pager pagination={pagination} onPage={filters.toPage} />
          </div>
        )}
      </QueryStates>
    </Stack>
  );
}
