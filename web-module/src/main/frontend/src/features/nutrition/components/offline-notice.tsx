import { Alert } from '@mantine/core';
import { IconCloudOff } from '@tabler/icons-react';
import { useQueuedCalls } from '@/lib/offline/outbox-context';
import { useReachable } from '@/lib/offline/reachability';
import { nutrition } from '@/lib/texts/nutrition';

/** That what is seen is what was last loaded, and how much waits to be sent. */
export function OfflineNotice() {
  const reachable = useReachable();
  const waiting = useQueuedCalls().filter(({ refusal }) => !refusal).length;
  if (reachable) return null;
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
