import { ActionIcon, Indicator, Popover } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBell } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useSocketMessage } from '@/lib/socket/socket-context';
import { texts } from '@/lib/texts';
import { notificationsKey, useNotifications } from '../api/notifications';
import { NotificationList } from './notification-list';

const MOST_SHOWN = 99;

/** The bell with the unread count, and what is new below it. */
export function NotificationBell() {
  const [opened, popover] = useDisclosure(false);
  const queries = useQueryClient();
  const query = useNotifications();
  const unread = query.data?.pages[0]?.unread ?? 0;

  useSocketMessage('notification:new', () => {
    void queries.invalidateQueries({ queryKey: notificationsKey });
  });

  return (
    <Popover
      opened={opened}
      onChange={(open) => (open ? popover.open() : popover.close())}
      position="bottom-end"
      width={360}
      shadow="md"
      radius="lg"
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <Indicator
          disabled={unread === 0}
          label={unread > MOST_SHOWN ? `${String(MOST_SHOWN)}+` : unread}
          size={18}
          offset={6}
          color="amber.3"
          styles={{ indicator: { color: 'var(--mantine-color-amber-9)' } }}
        >
          <ActionIcon
            variant="subtle"
            color="gray"
            c="dimmed"
            size="lg"
            onClick={popover.toggle}
            aria-expanded={opened}
            aria-label={
              unread > 0 ? texts.notifications.bellUnread(unread) : texts.notifications.bell
            }
          >
            <IconBell size={20} stroke={1.6} aria-hidden />
          </ActionIcon>
        </Indicator>
      </Popover.Target>
      <Popover.Dropdown p={0} aria-label={texts.notifications.title}>
        <NotificationList query={query} unread={unread} onLeave={popover.close} />
      </Popover.Dropdown>
    </Popover>
  );
}
