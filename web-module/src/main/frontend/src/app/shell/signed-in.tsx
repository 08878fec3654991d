import { Navigate, useLocation } from 'react-router';
import { ArrivalsProvider } from '@/features/deals/components/arrivals-provider';
import { OutboxProvider } from '@/lib/offline/outbox-provider';
import { useMe } from '@/lib/session/me';
import { isSigningOut, wasSignedIn } from '@/lib/session/session-memory';
import { UserContext } from '@/lib/session/user';
import { SocketProvider } from '@/lib/socket/socket-provider';
import { ErrorPanel } from '@/ui/error-panel';
import { Shell } from './shell';
import { Splash } from './splash';

/** The guard of every page for people with an account; the live connection lives as long as it shows them. */
export function SignedIn() {
  const me = useMe();
  if (me.data) {
    return (
      <UserContext value={me.data}>
        <SocketProvider>
          <OutboxProvider key={me.data.id} account={me.data.id}>
            <ArrivalsProvider>
              <Shell />
            </ArrivalsProvider>
          </OutboxProvider>
        </SocketProvider>
      </UserContext>
    );
  }
  if (me.data === null) return <ToSignIn />;
  if (me.isError) {
    return (
      <ErrorPanel error={me.error} onRetry={() => void me.refetch()} retrying={me.isFetching} />
    );
  }
  return <Splash />;
}

function ToSignIn() {
  const { pathname, search } = useLocation();
  if (isSigningOut()) return <Navigate to="/sign-in" replace />;
  const params = new URLSearchParams();
  if (pathname !== '/') params.set('next', pathname + search);
  if (wasSignedIn()) params.set('ended', '');
  return <Navigate to={{ pathname: '/sign-in', search: params.toString() }} replace />;
}
