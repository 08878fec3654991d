import { IconShoppingCart } from '@tabler/icons-react';
import { lazy, Suspense, useEffect } from 'react';
import { useCart } from '@/lib/shop/cart';
import { storefront } from '@/lib/texts/storefront';
import { closeCart, openCart, useIsCartOpen } from '../model/drawer';
import classes from './cart-button.module.css';

const CartDrawer = lazy(() =>
  import('./cart-drawer').then((module) => ({ default: module.CartDrawer })),
);

const MOST_SHOWN = 99;

/** In the header: how much is in the cart, and the cart behind it. */
export function CartButton() {
  const count = useCart().data?.count ?? 0;
  const opened = useIsCartOpen();
  // Whoever signs in next does not find it open.
  useEffect(() => closeCart, []);
  return (
    <>
      <button
        type="button"
        className={classes['button']}
        aria-label={storefront.cart.button(count)}
        aria-haspopup="dialog"
        onClick={openCart}
      >
        <IconShoppingCart size={20} stroke={1.6} aria-hidden />
        {count > 0 && (
          <span className={classes['count']} aria-hidden="true">
            {count > MOST_SHOWN ? `${String(MOST_SHOWN)}+` : count}
          </span>
        )}
      </button>
      <Suspense>{opened && <CartDrawer onClose={closeCart} />}</Suspense>
    </>
  );
}
