import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { ProductView } from '@/lib/api/types';
import { formatMoney } from '@/lib/format/money';
import { formatCount } from '@/lib/format/number';
import { texts } from '@/lib/texts';
import { selling } from '@/lib/texts/selling';
import { storefront } from '@/lib/texts/storefront';
import { DataTable, type Column } from '@/ui/data-table';
import { ProductPicture } from '@/ui/product-picture';
import { ToneBadge } from '@/ui/tone-badge';
import { DeleteButton } from './delete-button';
import classes from './products-table.module.css';

interface Props {
  products: ProductView[];
  /** Where the pages of single products lie. */
  base: string;
  withSeller: boolean;
  busy: boolean;
}

export function ProductsTable({ products, base, withSeller, busy }: Props) {
  return (
    <DataTable
      label={selling.products.titleAdmin}
      rows={products}
      rowKey={({ id }) => id}
      busy={busy}
      columns={[
        {
          key: 'name',
          header: selling.products.name,
          lead: true,
          cell: (product) => <Name product={product} base={base} />,
        },
        { key: 'sku', header: selling.products.sku, cell: ({ sku }) => sku },
        ...(withSeller
          ? [
              {
                key: 'seller',
                header: selling.products.seller,
                cell: ({ sellerName }: ProductView) => sellerName ?? storefront.product.ownSeller,
              },
            ]
          : []),
        ...figures,
        {
          key: 'actions',
          header: texts.common.actions,
          hideHeader: true,
          numeric: true,
          cell: (product) => <DeleteButton product={product} />,
        },
      ]}
    />
  );
}

const figures: Column<ProductView>[] = [
  {
    key: 'price',
    header: selling.products.price,
    numeric: true,
    cell: ({ price }) => formatMoney(price),
  },
  {
    key: 'stock',
    header: selling.products.stock,
    numeric: true,
    cell: ({ stock }) => (
      <span data-gone={stock === 0 || undefined} className={classes['stock']}>
        {formatCount(stock)}
      </span>
    ),
  },
  {
    key: 'state',
    header: selling.products.state,
    cell: ({ active }) => (
      <ToneBadge tone={active ? 'good' : 'quiet'}>
        {active ? selling.products.forSale : selling.products.notForSale}
      </ToneBadge>
    ),
  },
];

function Name({ product, base }: { product: ProductView; base: string }) {
  return (
    <div className={classes['name']}>
      <ProductPicture product={product} size="sm" />
      <Anchor
        component={Link}
        to={`${base}/${product.id}`}
        c="var(--c-text)"
        fw="var(--weight-strong)"
      >
        {product.name}
      </Anchor>
    </div>
  );
}
