import { Button, VisuallyHidden } from '@mantine/core';
import { IconHeart, IconHeartFilled } from '@tabler/icons-react';
import { ApiError } from '@/lib/api/api-error';
import type { ProductView } from '@/lib/api/types';
import { storefront } from '@/lib/texts/storefront';
import { tellFailed, tellRefused } from '@/ui/feedback';
import { useWish } from '../api/wish';
import { useIsWished } from '../api/wishes';
import classes from './wish-button.module.css';

interface Props {
  product: ProductView;
  /** Called when the wish is taken back. */
  onForgotten?: (product: ProductView) => void;
}

/** The heart on a product's card. */
export function WishHeart({ product, onForgotten }: Props) {
  const { wished, toggle } = useToggle({ product, ...(onForgotten && { onForgotten }) });
  return (
    <button
      type="button"
      className={classes['heart']}
      data-wished={wished || undefined}
      aria-pressed={wished}
      aria-label={storefront.shop.wish(product.name)}
      onClick={toggle}
    >
      <Heart wished={wished} />
    </button>
  );
}

/** The same in words, on the product's own page. */
export function WishButton({ product }: Props) {
  const { wished, toggle } = useToggle({ product });
  return (
    <Button
      variant="default"
      size="md"
      className={classes['button'] ?? ''}
      data-wished={wished || undefined}
      leftSection={<Heart wished={wished} />}
      onClick={toggle}
    >
      {wished ? storefront.product.wished : storefront.product.wish}
      {wished && <VisuallyHidden>{storefront.product.unwish}</VisuallyHidden>}
    </Button>
  );
}

function Heart({ wished }: { wished: boolean }) {
  const Drawn = wished ? IconHeartFilled : IconHeart;
  return <Drawn size={20} stroke={1.7} aria-hidden />;
}

function useToggle({ product, onForgotten }: Props) {
  const wished = useIsWished(product.id);
  const wish = useWish();

  function tellRefusal(error: Error) {
    const full = error instanceof ApiError && error.code === 'WISHLIST_FULL';
    if (full) tellRefused(storefront.shop.wishFailed, storefront.shop.wishlistFull);
    else tellFailed(storefront.shop.wishFailed, error);
  }

  return {
    wished,
    // By the promise, for on the wishlist the heart is gone before the server has answered.
    toggle: () =>
      void wish
        .mutateAsync({ product, wished: !wished })
        .then(() => wished && onForgotten?.(product), tellRefusal),
  };
}
