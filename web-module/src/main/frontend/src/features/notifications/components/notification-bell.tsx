import { IconBell } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useSocketMessage } from '@/lib/socket/socket-context';
import { texts } from '@/lib/texts';
import { Dropdown } from '@/ui/dropdown';
import { notificationsKey, useNotifications } from '../api/notifications';
import classes from './notification-list.module.css';
import { NotificationList } from './notification-list';

const MOST_SHOWN = 99;

/** The bell with the unread count, and what is new below it. */
export function NotificationBell() {
  const queries = useQueryClient();
  const query = useNotifications();
  const unread = query.data?.pages[0]?.unread ?? 0;

  useSocketMessage('notification:new', () => {
    void queries.invalidateQueries({ queryKey: notificationsKey });
  });

  return (
    <Dropdown
      wide
      label={unread > 0 ? texts.notifications.bellUnread(unread) : texts.notifications.bell}
      button={
        <>
          <IconBell size={20} stroke={1.6} aria-hidden />
          {unread > 0 && (
            <span className={classes['count']} aria-hidden="true">
              {unread > MOST_SHOWN ? `${String(MOST_SHOWN)}+` : unread}
            </span>
          )}
        </>
      }
    >
      {(close) => <NotificationList query={query} unread={unread} onLeave={close} />}
    </Dropdown>
  );
}
