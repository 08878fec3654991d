import type { ProductView } from '@/lib/api/types';
import { selling } from '@/lib/texts/selling';
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
      action={selling.products.remove}
      label={selling.products.removeOne(name)}
      title={selling.products.removeTitle(name)}
      text={selling.products.removeText}
      busy={remove.isPending}
      onConfirm={(over) =>
        remove.mutate(id, {
          onSuccess: () => {
            tellDone(selling.products.removed(name));
            onDeleted?.();
          },
          onError: (error) => tellFailed(selling.products.removeFailed, error),
          onSettled: over,
        })
      }
    />
  );
}
