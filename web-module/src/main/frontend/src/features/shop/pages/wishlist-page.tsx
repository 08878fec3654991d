import { Button } from '@mantine/core';
import { IconHeart } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { ProductView } from '@/lib/api/types';
import { formatCount } from '@/lib/format/number';
import { storefront } from '@/lib/texts/storefront';
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
    tellWithAction(storefront.wishlist.removed(product.name), storefront.wishlist.undo, () =>
      wish.mutate(
        { product, wished: true },
        { onError: (error) => tellFailed(storefront.shop.wishFailed, error) },
      ),
    );
  }

  return (
    <>
      <PageHeader title={storefront.wishlist.title} text={storefront.wishlist.text} />
      <p className={classes['count']} role="status">
        {total > 0 && storefront.shop.productCount(total, formatCount(total))}
      </p>
      <QueryStates
        query={query}
        skeleton={<ProductGridSkeleton cards={4} />}
        failed={storefront.wishlist.failed}
        isEmpty={(wishes) => wishes.length === 0}
        empty={
          <StatePanel
            icon={IconHeart}
            title={storefront.wishlist.emptyTitle}
            text={storefront.wishlist.empty}
          >
            <Button component={Link} to="/shop" mt="xs">
              {storefront.product.toShop}
            </Button>
          </StatePanel>
        }
      >
        {(wishes) => (
          <ProductGrid
            products={wishes}
            label={storefront.wishlist.title}
            onForgotten={offerReturn}
          />
        )}
      </QueryStates>
    </>
  );
}
