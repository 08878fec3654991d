import { Button } from '@mantine/core';
import { IconHeart } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { ProductView } from '@/lib/api/types';
import { formatCount } from '@/lib/format/number';
import { texts } from '@/lib/texts';
import { tellFailed, tellWithAction } from '@/ui/feedback';
import { PageHeader } from '@/ui/page-header';
import { QueryStates } from '@/ui/query-states';
import { StatePanel } from '@/ui/state-panel';
import { useWish } from '../api/wish';
import { useWishes } from '../api/wishes';
import { ProductGrid, ProductGridSkeleton } from '../components/product-grid';
import classes from './search-page.module.css';

export function WishlistPage() {
  const query = useWishes();
  const wish = useWish();
  const total = query.data?.length ?? 0;

  /** The card is gone with one press, so one press brings it back. */
  function offerReturn(product: ProductView) {
    tellWithAction(texts.wishlist.removed(product.name), texts.wishlist.undo, () =>
      wish.mutate(
        { product, wished: true },
        { onError: (error) => tellFailed(texts.shop.wishFailed, error) },
      ),
    );
  }

  return (
    <>
      <PageHeader title={texts.wishlist.title} text={texts.wishlist.text} />
      <p className={classes['count']} role="status">
        {total > 0 && texts.shop.productCount(total, formatCount(total))}
      </p>
      <QueryStates
        query={query}
        skeleton={<ProductGridSkeleton cards={4} />}
        failed={texts.wishlist.failed}
        isEmpty={(wishes) => wishes.length === 0}
        empty={
          <StatePanel
            icon={IconHeart}
            title={texts.wishlist.emptyTitle}
            text={texts.wishlist.empty}
          >
            <Button component={Link} to="/shop" mt="xs">
              {texts.product.toShop}
            </Button>
          </StatePanel>
        }
      >
        {(wishes) => (
          <ProductGrid products={wishes} label={texts.wishlist.title} onForgotten={offerReturn} />
        )}
      </QueryStates>
    </>
  );
}
