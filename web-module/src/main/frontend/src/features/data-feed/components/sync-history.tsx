import { Stack, Title } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { texts } from '@/lib/texts';
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
        {texts.feed.history}
      </Title>
      <QueryStates
        query={query}
        skeleton={<RowSkeletons rows={6} />}
        failed={texts.feed.historyFailed}
        isEmpty={({ data }) => data.length === 0}
        empty={
          <StatePanel
            icon={IconHistory}
            title={texts.feed.historyEmptyTitle}
            text={texts.feed.historyEmpty}
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
