import { Text } from '@mantine/core';
import { Link, useLocation } from 'react-router';
import type { Highlight, ProductView } from '@/lib/api/types';
import { formatMoney } from '@/lib/format/money';
import { ProductPicture } from '@/ui/product-picture';
import { useProductAhead } from '../api/product';
import { useBuying } from '../model/buying';
import { Marked } from './marked';
import classes from './product-card.module.css';
import { Stars } from './stars';
import { StockText } from './stock-text';
import { WishHeart } from './wish-button';

export interface CardProps {
  product: ProductView;
  /** Where the words that were looked for stand in it. */
  highlight?: Highlight | undefined;
  onForgotten?: ((product: ProductView) => void) | undefined;
  /** The level of its heading. */
  order?: 2 | 3;
}

/** One product among others. The whole card is the link; the heart and what buys it lie above it. */
export function ProductCard({ product, highlight, onForgotten, order = 2 }: CardProps) {
  const { pathname, search } = useLocation();
  const ahead = useProductAhead(product.id);
  const { CardAction } = useBuying();
  const Heading = order === 2 ? 'h2' : 'h3';
  return (
    <article className={classes['card']} data-gone={product.stock === 0 || undefined}>
      <ProductPicture product={product} sizes="(max-width: 48em) 50vw, 16rem" />
      <div className={classes['words']}>
        {product.brand !== undefined && (
          <Text size="xs" c="dimmed" truncate>
            {product.brand}
          </Text>
        )}
        <Heading className={classes['name']}>
          <Link
            to={`/shop/products/${product.id}`}
            state={{ from: pathname + search }}
            className={classes['link'] ?? ''}
            onPointerEnter={ahead.looked}
            onFocus={ahead.looked}
            onPointerDown={ahead.pressed}
          >
            <Name product={product} highlight={highlight} />
          </Link>
        </Heading>
        <Excerpt highlight={highlight} />
        <Stars product={product} />
        <div className={classes['foot']}>
          <span className={classes['price']}>{formatMoney(product.price)}</span>
          <StockText stock={product.stock} />
        </div>
        {CardAction && (
          <div className={classes['action']}>
            <CardAction product={product} />
          </div>
        )}
      </div>
      <div className={classes['heart']}>
        <WishHeart product={product} {...(onForgotten && { onForgotten })} />
      </div>
    </article>
  );
}

function Name({ product, highlight }: CardProps) {
  const pieces = highlight?.name ?? [];
  return pieces.length > 0 ? <Marked pieces={pieces} /> : product.name;
}

/** Why it was found, where its name does not tell. */
function Excerpt({ highlight }: Pick<CardProps, 'highlight'>) {
  if (!highlight || highlight.name.length > 0 || highlight.description.length === 0) return null;
  return (
    <Text size="xs" c="dimmed" lineClamp={2}>
      <Marked pieces={highlight.description} />
    </Text>
  );
}
