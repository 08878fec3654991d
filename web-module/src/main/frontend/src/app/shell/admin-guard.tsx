import { Outlet } from 'react-router';
import { useUser } from '@/lib/session/user';
import { AdminNav } from './admin-nav';
import classes from './admin-guard.module.css';
import { NotFound } from './not-found';

/** The admin area shows itself to administrators only; for others there is nothing here. The server decides anyway. */
export function AdminGuard() {
  const { role } = useUser();
  if (role !== 'ADMIN') return <NotFound />;
  return (
    <div className={classes['layout']}>
      <AdminNav />
      <div className={classes['page']}>
        <Outlet />
      </div>
    </div>
  );
}
