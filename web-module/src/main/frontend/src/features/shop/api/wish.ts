import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { ProductView } from '@/lib/api/types';
import { bodyOf } from '@/lib/api/unwrap';
import { wishesKey } from './wishes';

interface WishInput {
  product: ProductView;
  wished: boolean;
}

/** Wishes for a product or forgets it. The heart changes at once, and back if the server says no. */
export function useWish() {
  const queries = useQueryClient();
  return useMutation({
    scope: { id: 'wish' },
    mutationFn: ({ product: { id: productId }, wished }: WishInput) => {
      const params = { path: { productId } };
      return bodyOf(
        wished
          ? api.PUT('/api/v1/wishlist/{productId}', { params })
          : api.DELETE('/api/v1/wishlist/{productId}', { params }),
      );
    },
    onMutate: async ({ product, wished }) => {
      await queries.cancelQueries({ queryKey: wishesKey });
      const before = queries.getQueryData<ProductView[]>(wishesKey);
      if (before) {
        const others = before.filter(({ id }) => id !== product.id);
        queries.setQueryData(wishesKey, wished ? [product, ...others] : others);
      }
      return before;
    },
    onError: (_error, _input, before) => queries.setQueryData(wishesKey, before),
    // Not waited for: on the wishlist the card that asked is gone already.
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: wishesKey });
    },
  });
}
