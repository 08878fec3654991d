import { Anchor, Button, Group, Text, Title } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { ProductView } from '@/lib/api/types';
import { formatMoney } from '@/lib/format/money';
import { storefront } from '@/lib/texts/storefront';
import { useBuying } from '../model/buying';
import { searchPath } from '../model/filters';
import classes from './buy-box.module.css';
import { Stars } from './stars';
import { StockText } from './stock-text';
import { WishButton } from './wish-button';

interface Props {
  product: ProductView;
  /** Where it can be edited by who is looking; nowhere for most. */
  editPath: string | undefined;
}

/** What it is, what it costs, and whether it can be had. */
export function BuyBox({ product, editPath }: Props) {
  const { brand, name, price, stock, sku, sellerName } = product;
  const { PageAction } = useBuying();
  return (
    <div>
      {brand !== undefined && (
        <Anchor component={Link} to={searchPath({ brand: [brand] })} size="sm">
          {brand}
        </Anchor>
      )}
      <Title order={1} className={classes['name'] ?? ''}>
        {name}
      </Title>
      <Stars product={product} />
      <p className={classes['price']}>{formatMoney(price)}</p>
      <StockText stock={stock} always />
      {stock === 0 && (
        <Text size="sm" c="dimmed" mt={4}>
          {storefront.product.outOfStockText}
        </Text>
      )}
      {PageAction && (
        <div className={classes['buy']}>
          <PageAction product={product} />
        </div>
      )}
      <Group mt="md" gap="sm">
        <WishButton product={product} />
        {editPath !== undefined && (
          <Button
            component={Link}
            to={editPath}
            variant="subtle"
            size="md"
            leftSection={<IconPencil size={18} stroke={1.6} aria-hidden />}
          >
            {storefront.product.edit}
          </Button>
        )}
      </Group>
      <dl className={classes['facts']}>
        <div>
          <dt>{storefront.product.seller}</dt>
          <dd>{sellerName ?? storefront.product.ownSeller}</dd>
        </div>
        <div>
          <dt>{storefront.product.sku}</dt>
          <dd className="tabular">{sku}</dd>
        </div>
      </dl>
    </div>
  );
}
