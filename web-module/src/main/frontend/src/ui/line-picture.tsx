import { IconPackage } from '@tabler/icons-react';
import { useState } from 'react';
import classes from './product-picture.module.css';

/** The small picture of a line that names a product. Never more than an aid. */
export function LinePicture({ imageUrl }: { imageUrl: string | undefined }) {
  const [broken, setBroken] = useState<string>();
  return (
    <div className={classes['picture']} data-size="sm">
      {imageUrl === undefined || imageUrl === broken ? (
        <IconPackage stroke={1.2} aria-hidden />
      ) : (
        <img
          src={imageUrl}
          alt=""
          loading="lazy"
          decoding="async"
          onError={() => setBroken(imageUrl)}
        />
      )}
    </div>
  );
}
