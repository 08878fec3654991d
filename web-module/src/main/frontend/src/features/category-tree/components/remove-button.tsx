import { ApiError } from '@/lib/api/api-error';
import type { CategoryNode } from '@/lib/api/types';
import { selling } from '@/lib/texts/selling';
import { ConfirmedButton } from '@/ui/confirmed-button';
import { tellDone, tellFailed, tellRefused } from '@/ui/feedback';
import { useChangeTree } from '../api/change-tree';

export function RemoveButton({ node: { id, name } }: { node: CategoryNode }) {
  const change = useChangeTree();

  function failed(error: Error) {
    const inUse = error instanceof ApiError && error.code === 'CATEGORY_IN_USE';
    if (inUse) tellRefused(selling.categoryTree.actionFailed, selling.categoryTree.inUse);
    else tellFailed(selling.categoryTree.actionFailed, error);
  }

  return (
    <ConfirmedButton
      action={selling.categoryTree.remove}
      label={selling.categoryTree.removeOne(name)}
      title={selling.categoryTree.removeTitle(name)}
      text={selling.categoryTree.removeText}
      busy={change.isPending}
      onConfirm={(over) =>
        change.mutate(
          { kind: 'remove', id },
          {
            onSuccess: () => tellDone(selling.categoryTree.removed(name)),
            onError: failed,
            onSettled: over,
          },
        )
      }
    />
  );
}
