import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ProductView } from '@/lib/api/types';
import { texts } from '@/lib/texts';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { tellDone, tellFailed } from '@/ui/feedback';
import { useDeleteProduct } from '../api/delete-product';

interface Props {
  product: ProductView;
  onDeleted?: () => void;
}

export function DeleteButton({ product: { id, name }, onDeleted }: Props) {
  const [asking, dialog] = useDisclosure(false);
  const remove = useDeleteProduct();
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        color="red"
        c="var(--c-danger)"
        aria-label={texts.selling.removeOne(name)}
        onClick={dialog.open}
      >
        {texts.selling.remove}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={texts.selling.removeTitle(name)}
        text={texts.selling.removeText}
        action={texts.selling.remove}
        busy={remove.isPending}
        onClose={dialog.close}
        onConfirm={() =>
          remove.mutate(id, {
            onSuccess: () => {
              tellDone(texts.selling.removed(name));
              onDeleted?.();
            },
            onError: (error) => tellFailed(texts.selling.removeFailed, error),
            onSettled: dialog.close,
          })
        }
      />
    </>
  );
}
