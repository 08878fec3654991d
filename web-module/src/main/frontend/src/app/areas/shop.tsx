import { ProductPage } from '@/features/shop/pages/product-page';
import { useUser } from '@/lib/session/user';

export { HomePage } from '@/features/shop/pages/home-page';
export { SearchPage } from '@/features/shop/pages/search-page';
export { WishlistPage } from '@/features/shop/pages/wishlist-page';
export { ShopFrame } from '../shell/shop-frame';

/** Sellers come from their own products' pages to the form behind them, administrators from every product's. */
export function ProductRoute() {
  const { id, role } = useUser();
  return (
    <ProductPage
      editPath={(product) => {
        if (role === 'ADMIN') return `/admin/products/${product.id}`;
        return role === 'SELLER' && product.sellerId === id ? `/sell/${product.id}` : undefined;
      }}
    />
  );
}
