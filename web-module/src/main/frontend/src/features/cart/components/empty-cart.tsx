import { Button } from '@mantine/core';
import { IconShoppingCart } from '@tabler/icons-react';
import { Link } from 'react-router';
import { texts } from '@/lib/texts';
import { StatePanel } from '@/ui/state-panel';

export function EmptyCart({ onLeave }: { onLeave?: () => void }) {
  return (
    <StatePanel icon={IconShoppingCart} title={texts.cart.emptyTitle} text={texts.cart.empty}>
      <Button component={Link} to="/shop" mt="xs" onClick={onLeave}>
        {texts.product.toShop}
      </Button>
    </StatePanel>
  );
}
