import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { hasStatus } from '@/lib/api/api-error';
import type { CartLine, CartView } from '@/lib/api/types';
import { formatMoney } from '@/lib/format/money';
import { storefront } from '@/lib/texts/storefront';
import { tellFailed, tellRefused, tellWithAction } from '@/ui/feedback';
import { LinePicture } from '@/ui/line-picture';
import { QuantityField } from '@/ui/quantity-field';
import { useChangeCart } from '../api/change-cart';
import type { CartChange } from '../model/cart-change';
import { isInTheWay, remarkOn } from '../model/faults';
import { TOPIC } from '../model/drawer';
import { MOST } from '../model/use-add-to-cart';
import classes from './cart-lines.module.css';

interface Props {
  cart: CartView;
  /** In the drawer there is little room. */
  compact?: boolean;
}

/** What is in the cart, each with how many, what it comes to, and what is wrong with it. */
export function CartLines({ cart, compact }: Props) {
  const change = useChangeCart();

  /** By the promise, for a line that is removed is gone before the server has answered. */
  const make = (wanted: CartChange, then?: () => void) =>
    void change.mutateAsync(wanted).then(then, (error: unknown) => {
      if (hasStatus(error, 409))
        tellRefused(storefront.cart.changeFailed, (error as Error).message);
      else tellFailed(storefront.cart.changeFailed, error);
    });

  return (
    <ul
      className={classes['lines']}
      data-compact={compact ?? undefined}
      aria-label={storefront.cart.lines}
    >
      {cart.lines.map((line) => (
        <li key={line.productId} className={classes['line']}>
          <LinePicture imageUrl={line.imageUrl} />
          <Line line={line} make={make} />
        </li>
      ))}
    </ul>
  );
}

interface LineProps {
  line: CartLine;
  make: (change: CartChange, then?: () => void) => void;
}

function Line({ line, make }: LineProps) {
  const { productId, name, quantity, price, lineTotal, stock } = line;
  const remark = remarkOn(line);
  const set = (wanted: number) => make({ kind: 'set', productId, quantity: wanted });
  const product = { ...line, id: productId };
  const offerReturn = () =>
    tellWithAction(
      storefront.cart.removed(name),
      storefront.wishlist.undo,
      () => make({ kind: 'add', product, quantity }),
      TOPIC,
    );
  return (
    <div className={classes['words']}>
      <div className={classes['head']}>
        <Anchor
          component={Link}
          to={`/shop/products/${productId}`}
          c="var(--c-text)"
          fw="var(--weight-strong)"
          size="sm"
          className={classes['name'] ?? ''}
        >
          {name}
        </Anchor>
        <span className={classes['total']}>{formatMoney(lineTotal)}</span>
      </div>
      {quantity > 1 && (
        <Text size="sm" c="dimmed" className="tabular">
          {storefront.cart.each(formatMoney(price))}
        </Text>
      )}
      {remark !== undefined && (
        <p className={classes['remark']} data-grave={isInTheWay(line) || undefined}>
          {remark}
          {quantity > stock && stock > 0 && line.available && (
            <Anchor component="button" type="button" size="sm" onClick={() => set(stock)}>
              {storefront.cart.takeSoMany(stock)}
            </Anchor>
          )}
        </p>
      )}
      <div className={classes['foot']}>
        {line.available && stock > 0 && (
          <QuantityField
            size="sm"
            label={storefront.cart.quantityOf(name)}
            fewer={storefront.cart.fewer(name)}
            more={storefront.cart.more(name)}
            value={quantity}
            max={Math.min(stock, MOST)}
            onCommit={set}
          />
        )}
        <Anchor
          component="button"
          type="button"
          size="sm"
          aria-label={storefront.cart.removeOne(name)}
          onClick={() => make({ kind: 'remove', productId }, offerReturn)}
        >
          {storefront.cart.remove}
        </Anchor>
      </div>
    </div>
  );
}
