import { ApiError } from '@/lib/api/api-error';
import type { CategoryNode } from '@/lib/api/types';
import { texts } from '@/lib/texts';
import { ConfirmedButton } from '@/ui/confirmed-button';
import { tellDone, tellFailed, tellRefused } from '@/ui/feedback';
import { useChangeTree } from '../api/change-tree';

export function RemoveButton({ node: { id, name } }: { node: CategoryNode }) {
  const change = useChangeTree();

  function failed(error: Error) {
    const inUse = error instanceof ApiError && error.code === 'CATEGORY_IN_USE';
    if (inUse) tellRefused(texts.categoryTree.actionFailed, texts.categoryTree.inUse);
    else tellFailed(texts.categoryTree.actionFailed, error);
  }

  return (
    <ConfirmedButton
      action={texts.categoryTree.remove}
      label={texts.categoryTree.removeOne(name)}
      title={texts.categoryTree.removeTitle(name)}
      text={texts.categoryTree.removeText}
      busy={change.isPending}
      onConfirm={(over) =>
        change.mutate(
          { kind: 'remove', id },
          {
            onSuccess: () => tellDone(texts.categoryTree.removed(name)),
            onError: failed,
            onSettled: over,
          },
        )
      }
    />
  );
}
