import {
  IconBuildingWarehouse,
  IconCategory,
  IconDatabaseImport,
  IconFileImport,
  IconGauge,
  IconKey,
  IconListCheck,
  IconMail,
  IconMapPin,
  IconPackages,
  IconReceipt,
  IconReceiptTax,
  IconRosetteDiscount,
  IconRotateClockwise2,
  IconTruckDelivery,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { NavLink, useLocation } from 'react-router';
import { texts } from '@/lib/texts';
import classes from './admin-nav.module.css';

const pages: { to: string; label: string; icon: Icon }[] = [
  { to: '/admin/overview', label: texts.admin.overview, icon: IconGauge },
  { to: '/admin/runs', label: texts.admin.runs, icon: IconRotateClockwise2 },
  { to: '/admin/feed', label: texts.admin.feed, icon: IconDatabaseImport },
  { to: '/admin/orders', label: texts.admin.orders, icon: IconReceipt },
  { to: '/admin/inventory', label: texts.admin.inventory, icon: IconBuildingWarehouse },
  { to: '/admin/promotions', label: texts.admin.promotions, icon: IconRosetteDiscount },
  { to: '/admin/shipping', label: texts.admin.shipping, icon: IconTruckDelivery },
  { to: '/admin/taxes', label: texts.admin.taxes, icon: IconReceiptTax },
  { to: '/admin/sites', label: texts.admin.sites, icon: IconMapPin },
  { to: '/admin/products', label: texts.admin.products, icon: IconPackages },
  { to: '/admin/categories', label: texts.admin.categories, icon: IconCategory },
  { to: '/admin/imports', label: texts.admin.imports, icon: IconFileImport },
  { to: '/admin/jobs', label: texts.admin.jobs, icon: IconListCheck },
  { to: '/admin/mail', label: texts.admin.mail, icon: IconMail },
  { to: '/admin/users', label: texts.admin.users, icon: IconUsers },
  { to: '/admin/keys', label: texts.admin.keys, icon: IconKey },
];

/** Beside the page on a wide screen, above it and scrolling sideways on a narrow one. */
export function AdminNav() {
  const { pathname } = useLocation();
  const nav = useRef<HTMLElement>(null);

  useEffect(() => {
    const current = nav.current?.querySelector('[aria-current]');
    current?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [pathname]);

  return (
    <nav ref={nav} aria-label={texts.admin.navigation} className={classes['nav']}>
      <ul>
        {pages.map(({ to, label, icon: PageIcon }) => (
          <li key={to}>
            <NavLink to={to} className={classes['link'] ?? ''}>
              <PageIcon size={18} stroke={1.6} aria-hidden />
              {label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
