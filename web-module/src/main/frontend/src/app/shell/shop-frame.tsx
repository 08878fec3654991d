import { Outlet } from 'react-router';
import { AddBox } from '@/features/cart/components/add-box';
import { AddButton } from '@/features/cart/components/add-button';
import { ShopBar } from '@/features/shop/components/shop-bar';
import { BuyingContext } from '@/features/shop/model/buying';

const buying = { CardAction: AddButton, PageAction: AddBox };

/** The search stays where it is while the pages of the shop change below it; what they show can be bought. */
export function ShopFrame() {
  return (
    <BuyingContext value={buying}>
      <ShopBar />
      <Outlet />
    </BuyingContext>
  );
}
