import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { CartView } from '@/lib/api/types';
import { dataOf } from '@/lib/api/unwrap';
import { cartKey } from '@/lib/shop/cart';
import { predicted, type CartChange } from '../model/cart-change';

const changeKey = ['change-cart'];

/** Changes the cart, one change after the other. It shows at once, and goes back if the server says no. */
export function useChangeCart() {
  const queries = useQueryClient();
  /** An answer to an earlier change knows nothing of the later ones that show already. */
  const isLast = () => queries.isMutating({ mutationKey: changeKey }) <= 1;
  return useMutation({
    mutationKey: changeKey,
    scope: { id: 'cart' },
    mutationFn: send,
    onMutate: async (change: CartChange) => {
      await queries.cancelQueries({ queryKey: cartKey });
      const before = queries.getQueryData<CartView>(cartKey);
      if (before) queries.setQueryData(cartKey, predicted(before, change));
      return before;
    },
    onSuccess: (cart) => {
      if (isLast()) queries.setQueryData(cartKey, cart);
    },
    onError: (_error, _change, before) => {
      queries.setQueryData(cartKey, before);
      void queries.invalidateQueries({ queryKey: cartKey });
    },
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: ['checkout', 'quote'] });
    },
  });
}

function send(change: CartChange): Promise<CartView> {
  switch (change.kind) {
    case 'add': {
      const body = { productId: change.product.id, quantity: change.quantity };
      return dataOf(api.POST('/api/v1/cart/items', { body }));
    }
    case 'set':
      return dataOf(
        api.PATCH('/api/v1/cart/items/{productId}', {
          params: { path: { productId: change.productId } },
          body: { quantity: change.quantity },
        }),
      );
    case 'remove':
      return dataOf(
        api.DELETE('/api/v1/cart/items/{productId}', {
          params: { path: { productId: change.productId } },
        }),
      );
  }
}
