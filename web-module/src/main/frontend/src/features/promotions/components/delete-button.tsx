import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { ApiError } from '@/lib/api/api-error';
import type { PromotionView } from '@/lib/api/types';
import { desk } from '@/lib/texts/desk';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { tellDone, tellFailed, tellRefused } from '@/ui/feedback';
import { useDeletePromotion } from '../api/promotions';

export function DeleteButton({ promotion: { id, name } }: { promotion: PromotionView }) {
  const [asking, dialog] = useDisclosure(false);
  const remove = useDeletePromotion();

  function failed(error: Error) {
    const isUsed = error instanceof ApiError && error.code === 'PROMOTION_USED';
    if (isUsed) tellRefused(desk.promotions.removeFailed, desk.promotions.usedAlready);
    else tellFailed(desk.promotions.removeFailed, error);
  }

  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        color="red"
        c="var(--c-danger)"
        aria-label={desk.promotions.removeOne(name)}
        onClick={dialog.open}
      >
        {desk.promotions.remove}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={desk.promotions.removeTitle(name)}
        text={desk.promotions.removeText}
        action={desk.promotions.remove}
        busy={remove.isPending}
        onClose={dialog.close}
        onConfirm={() =>
          // By the promise, for the row is gone before its list has been read again.
          void remove
            .mutateAsync(id)
            .then(() => tellDone(desk.promotions.removed(name)), failed)
            .finally(dialog.close)
        }
      />
    </>
  );
}
