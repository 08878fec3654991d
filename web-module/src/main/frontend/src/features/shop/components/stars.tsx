import { IconStarFilled } from '@tabler/icons-react';
import { VisuallyHidden } from '@mantine/core';
import type { ProductView } from '@/lib/api/types';
import { formatRating } from '@/lib/format/number';
import { storefront } from '@/lib/texts/storefront';
import classes from './stars.module.css';

/** What reviewers think; nothing until somebody thinks something. */
export function Stars({ product: { rating, reviewCount } }: { product: ProductView }) {
  if (rating === undefined || reviewCount === 0) return null;
  const shown = formatRating(rating);
  return (
    <span className={classes['stars']}>
      <VisuallyHidden>{storefront.shop.stars(shown, reviewCount)}</VisuallyHidden>
      <span aria-hidden="true">
        <IconStarFilled size={14} />
        {shown}
        <span className={classes['count']}>({reviewCount})</span>
      </span>
    </span>
  );
}
