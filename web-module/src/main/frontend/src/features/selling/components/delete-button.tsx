import type { ProductView } from '@/lib/api/types';
import { texts } from '@/lib/texts';
import { ConfirmedButton } from '@/ui/confirmed-button';
import { tellDone, tellFailed } from '@/ui/feedback';
import { useDeleteProduct } from '../api/delete-product';

interface Props {
  product: ProductView;
  onDeleted?: () => void;
}

export function DeleteButton({ product: { id, name }, onDeleted }: Props) {
  const remove = useDeleteProduct();
  return (
    <ConfirmedButton
      action={texts.selling.remove}
      label={texts.selling.removeOne(name)}
      title={texts.selling.removeTitle(name)}
      text={texts.selling.removeText}
      busy={remove.isPending}
      onConfirm={(over) =>
        remove.mutate(id, {
          onSuccess: () => {
            tellDone(texts.selling.removed(name));
            onDeleted?.();
          },
          onError: (error) => tellFailed(texts.selling.removeFailed, error),
          onSettled: over,
        })
      }
    />
  );
}
