import { IconShoppingCartPlus } from '@tabler/icons-react';
import type { ProductView } from '@/lib/api/types';
import { storefront } from '@/lib/texts/storefront';
import { useAddToCart } from '../model/use-add-to-cart';
import classes from './add-button.module.css';

/** On a product's card: one more into the cart. Nothing where there is nothing to be had. */
export function AddButton({ product }: { product: ProductView }) {
  const { inCart, left, add } = useAddToCart(product);
  if (product.stock === 0 || !product.active) return null;
  return (
    <div className={classes['row']}>
      <button
        type="button"
        className={classes['add']}
        aria-label={storefront.cart.addOne(product.name)}
        disabled={left === 0}
        title={left === 0 ? storefront.cart.allInCart : undefined}
        onClick={() => add(1)}
      >
        <IconShoppingCartPlus size={18} stroke={1.7} aria-hidden />
        {storefront.cart.add}
      </button>
      {inCart > 0 && <span className={classes['there']}>{storefront.cart.inCart(inCart)}</span>}
    </div>
  );
}
