import { Button, Group, Text } from '@mantine/core';
import { IconShoppingCartPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { ProductView } from '@/lib/api/types';
import { storefront } from '@/lib/texts/storefront';
import { QuantityField } from '@/ui/quantity-field';
import { useAddToCart } from '../model/use-add-to-cart';
import { TellMeButton } from './tell-me-button';

/** On the product's own page: so many into the cart; where it is sold out, a word when it is back. */
export function AddBox({ product }: { product: ProductView }) {
  const { inCart, left, add } = useAddToCart(product);
  const [wanted, setWanted] = useState(1);
  if (!product.active) return null;
  if (product.stock === 0) return <TellMeButton id={product.id} />;
  const quantity = Math.min(wanted, Math.max(left, 1));
  return (
    <div>
      <Group gap="sm">
        <QuantityField
          label={storefront.cart.quantity}
          fewer={storefront.cart.fewer(product.name)}
          more={storefront.cart.more(product.name)}
          value={quantity}
          max={left}
          eager
          onCommit={setWanted}
        />
        <Button
          size="md"
          disabled={left === 0}
          leftSection={<IconShoppingCartPlus size={20} stroke={1.7} aria-hidden />}
          onClick={() => {
            add(quantity);
            setWanted(1);
          }}
        >
          {storefront.cart.add}
        </Button>
      </Group>
      {inCart > 0 && (
        <Text size="sm" c="dimmed" mt={6} role="status">
          {left === 0 ? storefront.cart.allInCart : storefront.cart.inCart(inCart)}
        </Text>
      )}
    </div>
  );
}
