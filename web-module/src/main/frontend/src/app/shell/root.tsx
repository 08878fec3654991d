import { Outlet, ScrollRestoration, useNavigation } from 'react-router';
import { useSessionWatch } from '@/lib/session/session-watch';
import classes from './root.module.css';

export function Root() {
  useSessionWatch();
  const navigation = useNavigation();
  return (
    <>
      <div className={classes['progress']} data-busy={navigation.state !== 'idle' || undefined} />
      <Outlet />
      <ScrollRestoration />
    </>
  );
}
