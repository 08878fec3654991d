import { Button, Text } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useId } from 'react';
import { feed } from '@/lib/texts/feed';
import { tellDone, tellFailed } from '@/ui/feedback';
import { useSyncFeed } from '../api/sync-feed';
import classes from './feed.module.css';

/** Starts a sync; says why it cannot while one runs. */
export function SyncNow({ syncing }: { syncing: boolean }) {
  const sync = useSyncFeed();
  const reason = useId();
  return (
    <div className={classes['sync']}>
      <Button
        leftSection={<IconRefresh size={16} aria-hidden />}
        loading={sync.isPending}
        disabled={syncing}
        aria-describedby={syncing ? reason : undefined}
        onClick={() =>
          sync.mutate(undefined, {
            onSuccess: ({ status }) =>
              tellDone(status === 'triggered' ? feed.syncStarted : feed.syncRunsAlready),
            onError: (error) => tellFailed(feed.syncFailed, error),
          })
        }
      >
        {feed.sync}
      </Button>
      {syncing && (
        <Text size="xs" c="dimmed" id={reason}>
          {feed.syncRuns}
        </Text>
      )}
    </div>
  );
}
