import { IconLogout, IconReceipt, IconUserCircle } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useUser } from '@/lib/session/user';
import { useSignOut } from '@/lib/session/sign-out';
import { texts } from '@/lib/texts';
import { Dropdown } from '@/ui/dropdown';
import { tellFailed } from '@/ui/feedback';
import list from '@/ui/menu-list.module.css';
import classes from './user-menu.module.css';

export function UserMenu() {
  const user = useUser();
  const signOut = useSignOut();
  return (
    <Dropdown
      label={texts.shell.accountMenu(user.fullName)}
      button={<span className={classes['avatar']}>{initials(user.fullName)}</span>}
    >
      {(close) => (
        <>
          <p className={classes['who']}>
            <strong>{user.fullName}</strong>
            {user.email}
          </p>
          <ul className={list['list']}>
            <li>
              <Link to="/profile" className={list['item']} onClick={close}>
                <IconUserCircle size={18} stroke={1.6} aria-hidden />
                {texts.shell.profile}
              </Link>
            </li>
            <li>
              <Link to="/shop/orders" className={list['item']} onClick={close}>
                <IconReceipt size={18} stroke={1.6} aria-hidden />
                {texts.shell.orders}
              </Link>
            </li>
            <li>
              <button
                type="button"
                className={list['item']}
                disabled={signOut.isPending}
                onClick={() =>
                  signOut.mutate(undefined, {
                    onError: (error) => tellFailed(texts.shell.signOutFailed, error),
                  })
                }
              >
                <IconLogout size={18} stroke={1.6} aria-hidden />
                {texts.shell.signOut}
              </button>
            </li>
          </ul>
        </>
      )}
    </Dropdown>
  );
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return letters.map((word) => word?.[0]?.toUpperCase() ?? '').join('');
}
