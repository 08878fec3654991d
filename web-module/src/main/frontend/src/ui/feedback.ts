import type { NotificationData } from '@mantine/notifications';
import { texts } from '@/lib/texts';
import { errorText } from './error-text';

const PATIENCE_MS = 10_000;

/** A short word that something was done. */
export function tellDone(message: string): void {
  show({ message, color: 'green' });
}

/** What did not work, and what to do. */
export function tellFailed(title: string, error: unknown): void {
  show({ title, message: errorText(error), color: 'red', autoClose: PATIENCE_MS });
}

function show(toast: NotificationData): void {
  const closeButtonProps = { 'aria-label': texts.common.close };
  void import('@mantine/notifications').then(({ notifications }) =>
    notifications.show({ closeButtonProps, ...toast }),
  );
}
