import { Outlet } from 'react-router';
import { ShopBar } from '@/features/shop/components/shop-bar';

/** The search stays where it is while the pages of the shop change below it. */
export function ShopFrame() {
  return (
    <>
      <ShopBar />
      <Outlet />
    </>
  );
}
