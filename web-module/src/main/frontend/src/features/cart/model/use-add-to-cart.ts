import { hasStatus } from '@/lib/api/api-error';
import type { ProductView } from '@/lib/api/types';
import { useInCart } from '@/lib/shop/cart';
import { storefront } from '@/lib/texts/storefront';
import { tellFailed, tellRefused, tellWithAction } from '@/ui/feedback';
import { useChangeCart } from '../api/change-cart';
import { openCart, TOPIC } from './drawer';

/** What one order may hold of a product. */
export const MOST = 999;

/** Adding to the cart, and how many more may be added. */
export function useAddToCart(product: ProductView) {
  const inCart = useInCart(product.id);
  const change = useChangeCart();
  const left = Math.max(0, Math.min(product.stock, MOST) - inCart);

  function tellRefusal(error: Error) {
    if (hasStatus(error, 409)) tellRefused(storefront.cart.changeFailed, error.message);
    else tellFailed(storefront.cart.changeFailed, error);
  }

  /** By the promise, so that each of several quick presses is answered. */
  function add(quantity: number) {
    void change
      .mutateAsync({ kind: 'add', product, quantity })
      .then(
        () =>
          tellWithAction(
            storefront.cart.added(product.name),
            storefront.cart.show,
            openCart,
            TOPIC,
          ),
        tellRefusal,
      );
  }

  return { inCart, left, add };
}
