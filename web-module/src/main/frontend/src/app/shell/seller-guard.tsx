import { IconBuildingWarehouse, IconPackages } from '@tabler/icons-react';
import { Link, Outlet, useLocation } from 'react-router';
import { useUser } from '@/lib/session/user';
import { texts } from '@/lib/texts';
import { NotFound } from './not-found';
import classes from './seller-guard.module.css';

const INVENTORY = '/sell/inventory';

/** Sellers only; administrators have every product in their own area. The server decides anyway. */
export function SellerGuard() {
  const { role } = useUser();
  const isInventory = useLocation().pathname.startsWith(INVENTORY);
  if (role !== 'SELLER') return <NotFound />;
  return (
    <>
      <nav aria-label={texts.selling.navigation}>
        <ul className={classes['tabs']}>
          <li>
            <Link to="/sell" aria-current={isInventory ? undefined : 'page'}>
              <IconPackages size={18} stroke={1.6} aria-hidden />
              {texts.selling.products}
            </Link>
          </li>
          <li>
            <Link to={INVENTORY} aria-current={isInventory ? 'page' : undefined}>
              <IconBuildingWarehouse size={18} stroke={1.6} aria-hidden />
              {texts.selling.inventory}
            </Link>
          </li>
        </ul>
      </nav>
      <Outlet />
    </>
  );
}
