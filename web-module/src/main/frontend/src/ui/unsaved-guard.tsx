import { texts } from '@/lib/texts';
import { ConfirmDialog } from './confirm-dialog';
import { useLeaveGuard } from './use-leave-guard';

/** Asks before what was typed is lost. */
export function UnsavedGuard({ dirty }: { dirty: boolean }) {
  const { asking, leave, stay } = useLeaveGuard(dirty);
  return (
    <ConfirmDialog
      opened={asking}
      title={texts.unsaved.title}
      text={texts.unsaved.text}
      action={texts.unsaved.leave}
      busy={false}
      onConfirm={leave}
      onClose={stay}
    />
  );
}
