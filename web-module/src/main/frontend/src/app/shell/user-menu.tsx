import { Menu, UnstyledButton } from '@mantine/core';
import { IconLogout, IconUserCircle } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useUser } from '@/lib/session/me';
import { useSignOut } from '@/lib/session/sign-out';
import { texts } from '@/lib/texts';
import { tellFailed } from '@/ui/feedback';
import classes from './user-menu.module.css';

export function UserMenu() {
  const user = useUser();
  const signOut = useSignOut();
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <UnstyledButton
          className={classes['avatar']}
          aria-label={texts.shell.accountMenu(user.fullName)}
        >
          {initials(user.fullName)}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown aria-label={texts.shell.account}>
        <Menu.Label>
          <span className={classes['name']}>{user.fullName}</span>
          <span className={classes['email']}>{user.email}</span>
        </Menu.Label>
        <Menu.Item
          component={Link}
          to="/profile"
          leftSection={<IconUserCircle size={18} stroke={1.6} aria-hidden />}
        >
          {texts.shell.profile}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconLogout size={18} stroke={1.6} aria-hidden />}
          onClick={() =>
            signOut.mutate(undefined, {
              onError: (error) => tellFailed(texts.shell.signOutFailed, error),
            })
          }
        >
          {texts.shell.signOut}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return letters.map((word) => word?.[0]?.toUpperCase() ?? '').join('');
}
