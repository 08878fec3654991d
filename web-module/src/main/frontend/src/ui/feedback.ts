import { notifications } from '@mantine/notifications';
import { errorText } from './error-text';

/** A short word that something was done. */
export function tellDone(message: string): void {
  notifications.show({ message, color: 'green' });
}

/** What did not work, and what to do. */
export function tellFailed(title: string, error: unknown): void {
  notifications.show({ title, message: errorText(error), color: 'red', autoClose: 10_000 });
}
