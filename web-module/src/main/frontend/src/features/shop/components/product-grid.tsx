import { Skeleton } from '@mantine/core';
import type { Highlight, ProductView } from '@/lib/api/types';
import { storefront } from '@/lib/texts/storefront';
import { ProductCard } from './product-card';
import classes from './product-grid.module.css';

interface Props {
  products: ProductView[];
  highlights?: Highlight[];
  busy?: boolean;
  label?: string;
  onForgotten?: (product: ProductView) => void;
}

export function ProductGrid({ products, highlights = [], busy, label, onForgotten }: Props) {
  const marks = new Map(highlights.map((highlight) => [highlight.productId, highlight]));
  return (
    <ul
      className={classes['grid']}
      data-busy={busy === true || undefined}
      aria-label={label ?? storefront.shop.list}
    >
      {products.map((product) => (
        <li key={product.id}>
          <ProductCard
            product={product}
            highlight={marks.get(product.id)}
            onForgotten={onForgotten}
          />
        </li>
      ))}
    </ul>
  );
}

export function ProductGridSkeleton({ cards = 12 }: { cards?: number }) {
  return (
    <div className={classes['grid']}>
      {Array.from({ length: cards }, (_, card) => (
        <CardSkeleton key={card} />
      ))}
    </div>
  );
}

export function CardSkeleton() {
  return (
    <div className={classes['blank']}>
      <div className={classes['blank-picture']}>
        <Skeleton height="100%" radius="md" />
      </div>
      <Skeleton height={10} width="40%" />
      <Skeleton height={14} />
      <Skeleton height={18} width="35%" mt="xs" />
    </div>
  );
}
