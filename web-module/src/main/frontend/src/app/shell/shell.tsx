import { Outlet } from 'react-router';
import { CartButton } from '@/features/cart/components/cart-button';
import { NotificationBell } from '@/features/notifications/components/notification-bell';
import { texts } from '@/lib/texts';
import { ColourSchemeMenu } from '@/ui/colour-scheme-menu';
import { LiveStatus } from './live-status';
import { MainNav } from './main-nav';
import classes from './shell.module.css';
import { UserMenu } from './user-menu';
import { Wordmark } from './wordmark';

/** The frame around every page: where one is, what is new, who one is. On a phone the navigation lies below. */
export function Shell() {
  return (
    <>
      <a href="#content" className="skip-link">
        {texts.common.skipToContent}
      </a>
      <header className={classes['header']}>
        <div className={classes['bar']}>
          <Wordmark />
          <MainNav />
          <div className={classes['tools']}>
            <CartButton />
            <NotificationBell />
            <ColourSchemeMenu />
            <UserMenu />
          </div>
        </div>
      </header>
      <LiveStatus />
      <main id="content" tabIndex={-1} className={classes['content']}>
        <Outlet />
      </main>
    </>
  );
}
