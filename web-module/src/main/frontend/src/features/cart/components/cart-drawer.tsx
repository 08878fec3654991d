import { Anchor, Button, Drawer, Stack } from '@mantine/core';
import { useEffect, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { useCart } from '@/lib/shop/cart';
import { texts } from '@/lib/texts';
import { storefront } from '@/lib/texts/storefront';
import { QueryStates } from '@/ui/query-states';
import { RowSkeletons } from '@/ui/row-skeletons';
import { CartLines } from './cart-lines';
import { CartSum } from './cart-sum';
import { EmptyCart } from './empty-cart';

/** The cart beside whatever one looks at. Going to another page closes it. */
export function CartDrawer({ onClose }: { onClose: () => void }) {
  const query = useCart();
  const { pathname } = useLocation();
  const [openedAt] = useState(pathname);

  useEffect(() => {
    if (pathname !== openedAt) onClose();
  }, [pathname, openedAt, onClose]);

  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      title={storefront.cart.title}
      closeButtonProps={{ 'aria-label': texts.common.close }}
    >
      <QueryStates
        query={query}
        skeleton={<RowSkeletons rows={3} height={72} />}
        failed={storefront.cart.failed}
        isEmpty={({ lines }) => lines.length === 0}
        empty={<EmptyCart onLeave={onClose} />}
      >
        {(cart) => (
          <Stack gap="lg">
            <CartLines cart={cart} compact />
            <CartSum cart={cart}>
              <Button variant="default" component={Link} to="/shop/cart" onClick={onClose}>
                {storefront.cart.toCart}
              </Button>
              <Anchor component="button" type="button" size="sm" onClick={onClose}>
                {storefront.cart.goOn}
              </Anchor>
            </CartSum>
          </Stack>
        )}
      </QueryStates>
    </Drawer>
  );
}
