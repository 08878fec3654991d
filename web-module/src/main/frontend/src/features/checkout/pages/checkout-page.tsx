import { Anchor, Button, Loader, Skeleton, Stack, Text } from '@mantine/core';
import { IconShoppingCart } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { unansweredAttempt } from '@/lib/api/attempt';
import { useUser } from '@/lib/session/user';
import { useAddresses } from '@/lib/shop/addresses';
import { useCart } from '@/lib/shop/cart';
import { useCheckoutOptions } from '@/lib/shop/checkout-options';
import { storefront } from '@/lib/texts/storefront';
import { till } from '@/lib/texts/till';
import { PageHeader } from '@/ui/page-header';
import { QueryStates } from '@/ui/query-states';
import { StatePanel } from '@/ui/state-panel';
import { orderAttempt } from '../api/place-order';
import { CheckoutSteps } from '../components/checkout-steps';
import classes from '../components/checkout-steps.module.css';

export function CheckoutPage() {
  const cart = useCart();
  const options = useCheckoutOptions();
  const addresses = useAddresses();
  const { id } = useUser();
  const [leaving, setLeaving] = useState(false);
  /** An order on its way empties the cart before its answer is here. */
  const isUnderWay = unansweredAttempt(orderAttempt(id)) !== undefined;
  if (leaving) return <Leaving />;
  return (
    <>
      <PageHeader title={till.checkout.title}>
        <Anchor component={Link} to="/shop/cart" size="sm">
          {till.checkout.toCart}
        </Anchor>
      </PageHeader>
      <QueryStates
        query={cart}
        skeleton={<Blank />}
        failed={till.checkout.failed}
        isEmpty={({ lines }) => lines.length === 0 && !isUnderWay}
        empty={
          <StatePanel
            icon={IconShoppingCart}
            title={storefront.cart.emptyTitle}
            text={storefront.cart.empty}
          >
            <Button component={Link} to="/shop" mt="xs">
              {storefront.product.toShop}
            </Button>
          </StatePanel>
        }
      >
        {() => (
          <QueryStates query={options} skeleton={<Blank />} failed={till.checkout.failed}>
            {(known) => (
              <QueryStates query={addresses} skeleton={<Blank />} failed={till.checkout.failed}>
                {(kept) => (
                  <CheckoutSteps options={known} kept={kept} onLeave={() => setLeaving(true)} />
                )}
              </QueryStates>
            )}
          </QueryStates>
        )}
      </QueryStates>
    </>
  );
}

function Blank() {
  return (
    <div className={classes['layout']}>
      <Skeleton height={420} radius="lg" />
      <Skeleton height={260} radius="lg" />
    </div>
  );
}

/** Until the page to pay at is there. */
function Leaving() {
  return (
    <Stack align="center" py={80} role="status">
      <Loader />
      <Text>{till.checkout.redirecting}</Text>
    </Stack>
  );
}
