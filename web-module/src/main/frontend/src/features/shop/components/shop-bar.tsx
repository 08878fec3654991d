import { IconHeart } from '@tabler/icons-react';
import { NavLink } from 'react-router';
import { storefront } from '@/lib/texts/storefront';
import { useWishes } from '../api/wishes';
import { SearchBox } from './search-box';
import classes from './shop-bar.module.css';

/** Above every page of the shop: the search, and the way to what one wished for. */
export function ShopBar() {
  const count = useWishes().data?.length ?? 0;
  return (
    <div className={classes['bar']}>
      <SearchBox />
      <NavLink
        to="/shop/wishlist"
        className={classes['wishes'] ?? ''}
        aria-label={count === 0 ? storefront.shop.wishlist : storefront.shop.wishlistCount(count)}
      >
        <IconHeart size={22} stroke={1.6} aria-hidden />
        <span className={classes['word']}>{storefront.shop.wishlist}</span>
        {count > 0 && <span className={classes['count']}>{count}</span>}
      </NavLink>
    </div>
  );
}
