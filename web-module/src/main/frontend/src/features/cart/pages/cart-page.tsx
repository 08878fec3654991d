import { Anchor, Paper } from '@mantine/core';
import { Link } from 'react-router';
import { useCart } from '@/lib/shop/cart';
import { storefront } from '@/lib/texts/storefront';
import { PageHeader } from '@/ui/page-header';
import { QueryStates } from '@/ui/query-states';
import { RowSkeletons } from '@/ui/row-skeletons';
import { CartLines } from '../components/cart-lines';
import { CartSum } from '../components/cart-sum';
import { EmptyCart } from '../components/empty-cart';
import classes from './cart-page.module.css';

export function CartPage() {
  const query = useCart();
  return (
    <>
      <PageHeader title={storefront.cart.title} text={storefront.cart.text} />
      <QueryStates
        query={query}
        skeleton={<RowSkeletons rows={3} height={88} />}
        failed={storefront.cart.failed}
        isEmpty={({ lines }) => lines.length === 0}
        empty={<EmptyCart />}
      >
        {(cart) => (
          <div className={classes['layout']}>
            <Paper p={{ base: 'md', sm: 'lg' }}>
              <CartLines cart={cart} />
            </Paper>
            <Paper p={{ base: 'md', sm: 'lg' }} className={classes['sum'] ?? ''}>
              <CartSum cart={cart}>
                <Anchor component={Link} to="/shop" size="sm" ta="center">
                  {storefront.cart.goOn}
                </Anchor>
              </CartSum>
            </Paper>
          </div>
        )}
      </QueryStates>
    </>
  );
}
