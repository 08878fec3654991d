import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { ApiError } from '@/lib/api/api-error';
import type { CategoryNode } from '@/lib/api/types';
import { texts } from '@/lib/texts';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { tellDone, tellFailed, tellRefused } from '@/ui/feedback';
import { useChangeTree } from '../api/change-tree';

export function RemoveButton({ node: { id, name } }: { node: CategoryNode }) {
  const [asking, dialog] = useDisclosure(false);
  const change = useChangeTree();

  function failed(error: Error) {
    const inUse = error instanceof ApiError && error.code === 'CATEGORY_IN_USE';
    if (inUse) tellRefused(texts.categoryTree.actionFailed, texts.categoryTree.inUse);
    else tellFailed(texts.categoryTree.actionFailed, error);
  }

  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        color="red"
        c="var(--c-danger)"
        aria-label={texts.categoryTree.removeOne(name)}
        onClick={dialog.open}
      >
        {texts.categoryTree.remove}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={texts.categoryTree.removeTitle(name)}
        text={texts.categoryTree.removeText}
        action={texts.categoryTree.remove}
        busy={change.isPending}
        onClose={dialog.close}
        onConfirm={() =>
          change.mutate(
            { kind: 'remove', id },
            {
              onSuccess: () => tellDone(texts.categoryTree.removed(name)),
              onError: failed,
              onSettled: dialog.close,
            },
          )
        }
      />
    </>
  );
}
