import { Text, VisuallyHidden } from '@mantine/core';
import { useNavigate } from 'react-router';
import type { NotificationView } from '@/lib/api/types';
import { texts } from '@/lib/texts';
import { RelativeTime } from '@/ui/relative-time';
import { useReadNotification } from '../api/read-notification';
import { pathOf } from '../model/path-of';
import classes from './notification-list.module.css';

interface Props {
  notification: NotificationView;
  onLeave: () => void;
}

/** A press marks it read and goes where it points. */
export function NotificationRow({ notification, onLeave }: Props) {
  const { id, title, body, link, createdAt, readAt } = notification;
  const read = useReadNotification();
  const navigate = useNavigate();
  const unread = readAt === undefined;

  function open() {
    if (unread) read.mutate(id);
    const path = pathOf(link);
    if (path === undefined) return;
    onLeave();
    void navigate(path);
  }

  return (
    <li className={classes['row']} data-unread={unread || undefined}>
      <button type="button" onClick={open}>
        <Text component="span" display="block" fw={unread ? 'var(--weight-strong)' : undefined}>
          {unread && <VisuallyHidden>{`${texts.notifications.unread}: `}</VisuallyHidden>}
          {title}
        </Text>
        <Text component="span" display="block" size="sm" lineClamp={2}>
          {body}
        </Text>
        <Text component="span" display="block" size="xs" c="dimmed" mt={2}>
          <RelativeTime at={createdAt} />
        </Text>
      </button>
    </li>
  );
}
