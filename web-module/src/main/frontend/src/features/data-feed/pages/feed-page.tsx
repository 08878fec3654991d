import { Skeleton, Stack } from '@mantine/core';
import { feed } from '@/lib/texts/feed';
import { PageHeader } from '@/ui/page-header';
import { QueryStates } from '@/ui/query-states';
import { isSyncing, useFeedOverview } from '../api/feed-overview';
import { FeedStatusPanel } from '../components/feed-status-panel';
import { HeldSync } from '../components/held-sync';
import { SyncHistory } from '../components/sync-history';
import { SyncNow } from '../components/sync-now';
import { TryIt } from '../components/try-it';
import { useFreshHistory } from '../model/use-fresh-history';

export function FeedPage() {
  const query = useFeedOverview();
  const syncing = query.data !== undefined && isSyncing(query.data);
  useFreshHistory(query.data);
  return (
    <>
      <PageHeader title={feed.title} text={feed.text}>
        <SyncNow syncing={syncing} />
      </PageHeader>
      <Stack gap={36}>
        <QueryStates
          query={query}
          skeleton={<Skeleton height={160} radius="lg" />}
          failed={feed.failed}
        >
          {(overview) => (
            <Stack gap="md">
              {overview.held && <HeldSync sync={overview.held} syncing={syncing} />}
              <FeedStatusPanel overview={overview} />
            </Stack>
          )}
        </QueryStates>
        <SyncHistory />
        <TryIt />
      </Stack>
    </>
  );
}
