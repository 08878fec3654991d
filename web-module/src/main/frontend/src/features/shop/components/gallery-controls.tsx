import type { ProductImage } from '@/lib/api/types';
import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { storefront } from '@/lib/texts/storefront';
import classes from './gallery.module.css';

/** To the picture before and the one after. */
export function Steps({
  at,
  last,
  onStep,
}: {
  at: number;
  last: number;
  onStep: (index: number) => void;
}) {
  return (
    <>
      <ActionIcon
        className={classes['step'] ?? ''}
        data-side="left"
        variant="default"
        size="lg"
        radius="xl"
        aria-label={storefront.product.previousImage}
        disabled={at === 0}
        onClick={() => onStep(at - 1)}
      >
        <IconChevronLeft size={20} aria-hidden />
      </ActionIcon>
      <ActionIcon
        className={classes['step'] ?? ''}
        data-side="right"
        variant="default"
        size="lg"
        radius="xl"
        aria-label={storefront.product.nextImage}
        disabled={at === last}
        onClick={() => onStep(at + 1)}
      >
        <IconChevronRight size={20} aria-hidden />
      </ActionIcon>
      <span className={classes['place']} role="status">
        {storefront.product.image(at + 1, last + 1)}
      </span>
    </>
  );
}

interface ThumbsProps {
  images: ProductImage[];
  at: number;
  onChoose: (index: number) => void;
}

/** The pictures in small, to choose from. */
export function Thumbs({ images, at, onChoose }: ThumbsProps) {
  return (
    <ul className={classes['thumbs']}>
      {images.map((image, index) => (
        <li key={image.id}>
          <button
            type="button"
            className={classes['thumb']}
            aria-label={storefront.product.image(index + 1, images.length)}
            aria-current={index === at ? 'true' : undefined}
            onClick={() => onChoose(index)}
          >
            <img src={image.smallUrl} alt="" loading="lazy" />
          </button>
        </li>
      ))}
    </ul>
  );
}
