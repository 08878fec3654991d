import { Alert } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import { IconCloudOff } from '@tabler/icons-react';
import { useQueuedCalls } from '@/lib/offline/outbox-context';
import { nutrition } from '@/lib/texts/nutrition';

/** That what is seen is what was last loaded, and how much waits to be sent. */
export function OfflineNotice() {
  const { online } = useNetwork();
  const waiting = useQueuedCalls().filter(({ refusal }) => !refusal).length;
  if (online) return null;
  return (
    <Alert
      color="gray"
      mb="md"
      role="status"
      title={nutrition.offline.title}
      icon={<IconCloudOff size={20} aria-hidden />}
    >
      {nutrition.offline.text} {waiting > 0 && nutrition.offline.waiting(waiting)}
    </Alert>
  );
}
