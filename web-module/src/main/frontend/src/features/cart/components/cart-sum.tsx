import { Button, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { CartView } from '@/lib/api/types';
import { formatMoney } from '@/lib/format/money';
import { storefront } from '@/lib/texts/storefront';
import { isInTheWay } from '../model/faults';
import classes from './cart-sum.module.css';

interface Props {
  cart: CartView;
  /** The ways that lead elsewhere than to the checkout. */
  children?: ReactNode;
}

/** What it comes to, and the way to the till. */
export function CartSum({ cart, children }: Props) {
  const stuck = cart.lines.some(isInTheWay);
  return (
    <section className={classes['sum']} aria-label={storefront.cart.subtotal}>
      <p className={classes['total']} aria-live="polite">
        <span>{storefront.cart.subtotal}</span>
        <strong>{formatMoney(cart.subtotal)}</strong>
      </p>
      <Text size="sm" c="dimmed">
        {stuck ? storefront.cart.mendFirst : storefront.cart.subtotalHint}
      </Text>
      <Stack gap="xs" mt="sm" align="stretch">
        {stuck ? (
          <Button size="md" disabled>
            {storefront.cart.checkout}
          </Button>
        ) : (
          <Button size="md" component={Link} to="/shop/checkout">
            {storefront.cart.checkout}
          </Button>
        )}
        {children}
      </Stack>
    </section>
  );
}
