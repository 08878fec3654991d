import { lazy, Suspense } from 'react';
import { ProductPage } from '@/features/shop/pages/product-page';
import { useUser } from '@/lib/session/user';

export { HomePage } from '@/features/shop/pages/home-page';
export { SearchPage } from '@/features/shop/pages/search-page';
export { WishlistPage } from '@/features/shop/pages/wishlist-page';
export { ShopFrame } from '../shell/shop-frame';

// Comes after the page: what most products do not have is not worth waiting for.
const ProductInGoals = lazy(() =>
  import('@/features/nutrition/components/product-in-goals').then((module) => ({
    default: module.ProductInGoals,
  })),
);

/** Sellers come from their own products' pages to the form behind them, administrators from every product's. */
export function ProductRoute() {
  const { id, role } = useUser();
  return (
    <ProductPage
      aside={({ id: productId }) => (
        <Suspense>
          <ProductInGoals productId={productId} />
        </Suspense>
      )}
      editPath={(product) => {
        if (role === 'ADMIN') return `/admin/products/${product.id}`;
        return role === 'SELLER' && product.sellerId === id ? `/sell/${product.id}` : undefined;
      }}
    />
  );
}
