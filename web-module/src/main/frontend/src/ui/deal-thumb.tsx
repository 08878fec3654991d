import { useState } from 'react';
import type { Category } from '@/lib/api/types';
import { CategoryIcon } from './category-icon';
import classes from './deal-thumb.module.css';

interface Props {
  category: Category;
  imageUrl?: string | undefined;
  size?: 'sm' | 'md' | 'lg';
}

/** The product's picture where there is one that loads, else its category's sign. Never more than an aid. */
export function DealThumb({ category, imageUrl, size = 'md' }: Props) {
  const [broken, setBroken] = useState<string>();
  const picture = imageUrl !== undefined && imageUrl !== broken;
  return (
    <div className={classes['thumb']} data-size={size}>
      {picture ? (
        <img
          src={imageUrl}
          alt=""
          loading="lazy"
          referrerPolicy="no-referrer"
          onError={() => setBroken(imageUrl)}
        />
      ) : (
        <CategoryIcon category={category} size={{ sm: 20, md: 28, lg: 64 }[size]} />
      )}
    </div>
  );
}
