import { useState } from 'react';
import type { ProductView } from '@/lib/api/types';
import { useCategories } from '@/lib/reference/categories';
import { signOf } from './category-sign';
import classes from './product-picture.module.css';
import { srcSetOf } from './src-set';

interface Props {
  product: Pick<ProductView, 'categoryId' | 'imageUrl' | 'images'>;
  size?: 'sm' | 'fill';
  /** How wide it is drawn, in the words of the attribute `sizes`. */
  sizes?: string;
}

/** The product's main picture where there is one that loads, else its category's sign. Never more than an aid. */
export function ProductPicture({ product, size = 'fill', sizes = '3rem' }: Props) {
  const [broken, setBroken] = useState<string>();
  const { imageUrl, images } = product;
  if (imageUrl === undefined || imageUrl === broken) {
    return <CategoryPicture categoryId={product.categoryId} size={size} />;
  }
  const main = images[0];
  return (
    <div className={classes['picture']} data-size={size}>
      <img
        src={main?.mediumUrl ?? imageUrl}
        srcSet={main && srcSetOf(main)}
        sizes={sizes}
        alt=""
        loading="lazy"
        decoding="async"
        onError={() => setBroken(imageUrl)}
      />
    </div>
  );
}

interface SignProps {
  categoryId: number;
  size?: 'sm' | 'fill';
}

/** A category's sign on its tint. */
export function CategoryPicture({ categoryId, size = 'fill' }: SignProps) {
  const { data: tree = [] } = useCategories();
  const { icon: Drawn, tint } = signOf(tree, categoryId);
  return (
    <div className={classes['picture']} data-size={size} data-tint={tint}>
      <Drawn stroke={1.2} aria-hidden />
    </div>
  );
}
