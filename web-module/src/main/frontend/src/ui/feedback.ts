import type { NotificationData } from '@mantine/notifications';
import { createElement } from 'react';
import { texts } from '@/lib/texts';
import { errorText } from './error-text';
import { ActionMessage } from './action-message';

const PATIENCE_MS = 10_000;
/** For what one does again and again. */
const BRIEFLY_MS = 5000;

/** A short word that something was done. */
export function tellDone(message: string): void {
  show({ message, color: 'green' });
}

/** What did not work, and what to do. */
export function tellFailed(title: string, error: unknown): void {
  show({ title, message: errorText(error), color: 'red', autoClose: PATIENCE_MS });
}

/**
 * That something was done, and the way back, or on, for as long as the word stands. A word of the same topic takes the
 * place of the one before.
 */
export function tellWithAction(
  message: string,
  action: string,
  act: () => void,
  topic?: string,
): void {
  const id = topic ?? `action-${String(Date.now())}`;
  const onAction = () => {
    hide(id);
    act();
  };
  hide(id);
  show({
    id,
    message: createElement(ActionMessage, { message, action, onAction }),
    color: 'green',
    autoClose: topic === undefined ? PATIENCE_MS : BRIEFLY_MS,
  });
}

/** What was refused, in words of ours. */
export function tellRefused(title: string, message: string): void {
  show({ title, message, color: 'red', autoClose: PATIENCE_MS });
}

/** Takes back a word whose topic has shown itself. */
export function hide(id: string): void {
  void import('@mantine/notifications').then(({ notifications }) => notifications.hide(id));
}

function show(toast: NotificationData): void {
  const closeButtonProps = { 'aria-label': texts.common.close };
  void import('@mantine/notifications').then(({ notifications }) =>
    notifications.show({ closeButtonProps, ...toast }),
  );
}
