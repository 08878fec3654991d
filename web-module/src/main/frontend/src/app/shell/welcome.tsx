import { IconBellRinging, IconBolt, IconChartLine, type Icon } from '@tabler/icons-react';
import { Navigate, Outlet, useSearchParams } from 'react-router';
import { useMe } from '@/lib/session/me';
import { safeNext } from '@/lib/session/next-path';
import { account } from '@/lib/texts/account';
import { ColourSchemeMenu } from '@/ui/colour-scheme-menu';
import { Wordmark } from './wordmark';
import classes from './welcome.module.css';

const points: { icon: Icon; text: string }[] = [
  { icon: IconBolt, text: account.identity.asideDeals },
  { icon: IconBellRinging, text: account.identity.asideAlerts },
  { icon: IconChartLine, text: account.identity.asideHistory },
];

interface Props {
  /** Sign-in and register have no use for somebody who is signed in: on to where they were going. */
  leaveWhenSignedIn?: boolean;
}

/** The frame of the pages before sign-in. */
export function Welcome({ leaveWhenSignedIn = false }: Props) {
  const me = useMe();
  const [params] = useSearchParams();
  if (leaveWhenSignedIn && me.data) return <Navigate to={safeNext(params.get('next'))} replace />;
  return (
    <div className={classes['page']}>
      <header className={classes['head']}>
        <Wordmark />
        <ColourSchemeMenu />
      </header>
      <main className={classes['form']}>
        <Outlet />
      </main>
      <aside className={classes['aside']}>
        <p className={classes['claim']}>{account.identity.asideTitle}</p>
        <p>{account.identity.asideText}</p>
        <ul>
          {points.map(({ icon: PointIcon, text }) => (
            <li key={text}>
              <PointIcon size={20} stroke={1.6} aria-hidden />
              {text}
            </li>
          ))}
        </ul>
      </aside>
    </div>
  );
}
