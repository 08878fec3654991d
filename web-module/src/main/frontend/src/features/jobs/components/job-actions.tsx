import { Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { JobView } from '@/lib/api/types';
import { admin } from '@/lib/texts/admin';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { tellDone, tellFailed } from '@/ui/feedback';
import { useDropJob } from '../api/drop-job';
import { useRetryJob } from '../api/retry-job';

/** A failed job waits for a decision: once more, or never. */
export function JobActions({ job: { id, type, state } }: { job: JobView }) {
  const [asking, dialog] = useDisclosure(false);
  const retry = useRetryJob();
  const drop = useDropJob();
  if (state !== 'FAILED') return null;
  const onError = (error: unknown) => tellFailed(admin.jobs.actionFailed, error);
  return (
    <Group gap={6} justify="flex-end" wrap="nowrap">
      <Button
        size="compact-sm"
        variant="default"
        aria-label={admin.jobs.retryOne(id)}
        loading={retry.isPending}
        onClick={() =>
          retry.mutate(id, { onSuccess: () => tellDone(admin.jobs.retriedOne), onError })
        }
      >
        {admin.jobs.retry}
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        c="var(--c-danger)"
        color="red"
        aria-label={admin.jobs.dropOne(id)}
        onClick={dialog.open}
      >
        {admin.jobs.drop}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={admin.jobs.dropTitle}
        text={admin.jobs.dropText(type)}
        action={admin.jobs.drop}
        busy={drop.isPending}
        onClose={dialog.close}
        onConfirm={() =>
          drop.mutate(id, {
            onSuccess: () => tellDone(admin.jobs.dropped),
            onError,
            onSettled: dialog.close,
          })
        }
      />
    </Group>
  );
}
