import {
  IconAdjustments,
  IconBuildingStore,
  IconShieldCog,
  IconShoppingBag,
  IconTag,
  IconToolsKitchen2,
  type Icon,
} from '@tabler/icons-react';
import { NavLink } from 'react-router';
import { useArrivals } from '@/features/deals/model/arrivals-context';
import { useUser } from '@/lib/session/user';
import { texts } from '@/lib/texts';
import classes from './main-nav.module.css';

interface Area {
  to: string;
  label: string;
  icon: Icon;
  count?: number;
}

/** The areas this user has: beside the mark, or at the thumb on a phone. */
export function MainNav() {
  const { role } = useUser();
  const { unseen } = useArrivals().arrivals;
  const areas: Area[] = [
    { to: '/deals', label: texts.shell.deals, icon: IconTag, count: unseen },
    { to: '/shop', label: texts.shell.shop, icon: IconShoppingBag },
    { to: '/nutrition', label: texts.shell.nutrition, icon: IconToolsKitchen2 },
    ...(role === 'SELLER'
      ? [{ to: '/sell', label: texts.shell.sell, icon: IconBuildingStore }]
      : []),
    { to: '/preferences', label: texts.shell.preferences, icon: IconAdjustments },
  ];
  if (role === 'ADMIN') areas.push({ to: '/admin', label: texts.shell.admin, icon: IconShieldCog });
  return (
    <nav aria-label={texts.shell.navigation} className={classes['nav']}>
      <ul>
        {areas.map(({ to, label, icon: AreaIcon, count = 0 }) => (
          <li key={to}>
            <NavLink to={to} className={classes['link'] ?? ''}>
              <AreaIcon size={22} stroke={1.6} aria-hidden className={classes['icon']} />
              {label}
              {count > 0 && (
                <span className={classes['count']}>{texts.shell.newDealsCount(count)}</span>
              )}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
