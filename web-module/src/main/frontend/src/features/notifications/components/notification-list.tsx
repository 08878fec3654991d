import { Button, Group, Text, Title } from '@mantine/core';
import type { NotificationView } from '@/lib/api/types';
import { texts } from '@/lib/texts';
import { ErrorPanel } from '@/ui/error-panel';
import { LoadingRegion } from '@/ui/loading-region';
import { RowSkeletons } from '@/ui/row-skeletons';
import type { useNotifications } from '../api/notifications';
import { useReadAllNotifications } from '../api/read-all-notifications';
import classes from './notification-list.module.css';
import { NotificationRow } from './notification-row';

interface Props {
  query: ReturnType<typeof useNotifications>;
  unread: number;
  onLeave: () => void;
}

export function NotificationList({ query, unread, onLeave }: Props) {
  const readAll = useReadAllNotifications();
  return (
    <>
      <Group justify="space-between" px="md" py="sm" className={classes['head']}>
        <Title order={2} size="h3">
          {texts.notifications.title}
        </Title>
        {unread > 0 && (
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => readAll.mutate()}
            loading={readAll.isPending}
          >
            {texts.notifications.readAll}
          </Button>
        )}
      </Group>
      <div className={classes['scroll']}>
        <Content query={query} onLeave={onLeave} />
      </div>
    </>
  );
}

function Content({ query, onLeave }: Omit<Props, 'unread'>) {
  const rows: NotificationView[] | undefined = query.data?.pages.flatMap(({ data }) => data);
  if (!rows) {
    return query.isError ? (
      <ErrorPanel
        title={texts.notifications.failed}
        error={query.error}
        onRetry={() => void query.refetch()}
      />
    ) : (
      <div className={classes['pad']}>
        <LoadingRegion>
          <RowSkeletons rows={3} height={48} />
        </LoadingRegion>
      </div>
    );
  }
  if (rows.length === 0) {
    return (
      <Text c="dimmed" size="sm" px="md" py="lg">
        {texts.notifications.empty}
      </Text>
    );
  }
  return (
    <>
      <ul className={classes['list']}>
        {rows.map((row) => (
          <NotificationRow key={row.id} notification={row} onLeave={onLeave} />
        ))}
      </ul>
      {query.hasNextPage && (
        <Group justify="center" p="xs">
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => void query.fetchNextPage()}
            loading={query.isFetchingNextPage}
          >
            {texts.common.more}
          </Button>
        </Group>
      )}
    </>
  );
}
