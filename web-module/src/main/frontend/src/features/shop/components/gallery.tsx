import { useRef, useState, type KeyboardEvent } from 'react';
import type { ProductImage, ProductView } from '@/lib/api/types';
import { storefront } from '@/lib/texts/storefront';
import { CategoryPicture } from '@/ui/product-picture';
import { srcSetOf } from '@/ui/src-set';
import { Steps, Thumbs } from './gallery-controls';
import classes from './gallery.module.css';

/** The product's pictures: swiped, walked by keys or buttons, chosen by their small ones. */
export function Gallery({ product }: { product: ProductView }) {
  if (product.images.length > 0) return <Pictures name={product.name} images={product.images} />;
  return <CategoryPicture categoryId={product.categoryId} />;
}

interface Props {
  name: string;
  images: ProductImage[];
}

function Pictures({ name, images }: Props) {
  const track = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(0);
  const at = Math.min(shown, images.length - 1);
  const several = images.length > 1;

  function show(index: number) {
    const next = Math.max(0, Math.min(index, images.length - 1));
    setShown(next);
    track.current?.scrollTo({ left: next * track.current.clientWidth, behavior: 'smooth' });
  }

  function onKeyDown(event: KeyboardEvent) {
    const steps: Record<string, number> = {
      ArrowLeft: at - 1,
      ArrowRight: at + 1,
      Home: 0,
      End: images.length,
    };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    show(next);
  }

  /** A finger moved it. */
  function onScroll() {
    const { scrollLeft = 0, clientWidth = 0 } = track.current ?? {};
    if (clientWidth > 0) setShown(Math.round(scrollLeft / clientWidth));
  }

  return (
    <div role="group" aria-roledescription="carousel" aria-label={storefront.product.images}>
      <div className={classes['frame']}>
        {/* Scrollable, so it must be reachable by keys; they scroll picture by picture. */}
        {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
        <div
          ref={track}
          className={classes['track']}
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
          tabIndex={several ? 0 : undefined}
          onKeyDown={onKeyDown}
          onScroll={onScroll}
        >
          {images.map((image, index) => (
            <Large
              key={image.id}
              image={image}
              alt={storefront.product.imageOf(name, index + 1)}
              first={index === 0}
            />
          ))}
        </div>
        {several && <Steps at={at} last={images.length - 1} onStep={show} />}
      </div>
      {several && <Thumbs images={images} at={at} onChoose={show} />}
    </div>
  );
}

function Large({ image, alt, first }: { image: ProductImage; alt: string; first: boolean }) {
  return (
    <img
      className={classes['large']}
      src={image.largeUrl}
      srcSet={srcSetOf(image)}
      sizes="(max-width: 62em) 100vw, 34rem"
      alt={alt}
      loading={first ? 'eager' : 'lazy'}
      draggable={false}
    />
  );
}
