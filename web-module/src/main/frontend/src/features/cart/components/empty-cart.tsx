import { Button } from '@mantine/core';
import { IconShoppingCart } from '@tabler/icons-react';
import { Link } from 'react-router';
import { storefront } from '@/lib/texts/storefront';
import { StatePanel } from '@/ui/state-panel';

export function EmptyCart({ onLeave }: { onLeave?: () => void }) {
  return (
    <StatePanel
      icon={IconShoppingCart}
      title={storefront.cart.emptyTitle}
      text={storefront.cart.empty}
    >
      <Button component={Link} to="/shop" mt="xs" onClick={onLeave}>
        {storefront.product.toShop}
      </Button>
    </StatePanel>
  );
}
