import { Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import type { ProductView } from '@/lib/api/types';
import { CardSkeleton } from './product-grid';
import { ProductCard } from './product-card';
import classes from './product-row.module.css';

interface Props {
  title: string;
  products: ProductView[];
  /** What stands at the end of the title's line. */
  children?: ReactNode;
}

/** Some products in a line that scrolls sideways where they do not fit. */
export function ProductRow({ title, products, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div className={classes['head']}>
        <Title order={2} id={id}>
          {title}
        </Title>
        {children}
      </div>
      <ul className={classes['row']} aria-labelledby={id}>
        {products.map((product) => (
          <li key={product.id}>
            <ProductCard product={product} order={3} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** As high as the row that takes its place. */
export function ProductRowSkeleton() {
  return (
    <>
      <div className={classes['head']}>
        <div className={classes['blank-title']} />
      </div>
      <div className={classes['row']}>
        {Array.from({ length: 6 }, (_, card) => (
          <CardSkeleton key={card} />
        ))}
      </div>
    </>
  );
}
