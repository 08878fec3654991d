import { Outlet } from 'react-router';
import { useUser } from '@/lib/session/user';
import { NotFound } from './not-found';

/** Sellers only; administrators have every product in their own area. The server decides anyway. */
export function SellerGuard() {
  return useUser().role === 'SELLER' ? <Outlet /> : <NotFound />;
}
