import { Suspense } from 'react';
import { useLocation } from 'react-router';
import { useSessionWatch } from '@/lib/session/session-watch';
import { Router } from '../router';
import { ErrorBoundary } from './error-boundary';
import { Splash } from './splash';
import { useTopOfNewPages } from './top-of-new-pages';

export function Root() {
  useSessionWatch();
  useTopOfNewPages();
  const { pathname } = useLocation();
  return (
    <ErrorBoundary place={pathname}>
      <Suspense fallback={<Splash />}>
        <Router />
      </Suspense>
    </ErrorBoundary>
  );
}
