import '@mantine/notifications/styles.css';
import { Notifications } from '@mantine/notifications';

/** Where short words appear. Loaded after the first page, which needs none. */
export function Toasts() {
  return <Notifications position="bottom-center" limit={3} />;
}
