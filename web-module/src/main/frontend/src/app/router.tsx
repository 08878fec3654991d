import type { ComponentType } from 'react';
import { createBrowserRouter, Navigate, type RouteObject } from 'react-router';
import { AdminGuard } from './shell/admin-guard';
import { NotFound } from './shell/not-found';
import { Root } from './shell/root';
import { RouteFault } from './shell/route-fault';
import { SignedIn } from './shell/signed-in';
import { Splash } from './shell/splash';
import { Welcome } from './shell/welcome';

/** A page out of an area's chunk, with an error boundary of its own. */
function page<Area, Name extends keyof Area>(
  path: string,
  area: () => Promise<Area>,
  name: Name,
): RouteObject {
  return {
    path,
    lazy: async () => ({ Component: (await area())[name] as ComponentType }),
    ErrorBoundary: RouteFault,
  };
}

const welcome = () => import('./areas/welcome');
const deals = () => import('./areas/deals');
const account = () => import('./areas/account');
const admin = () => import('./areas/admin');

export const routes: RouteObject[] = [
  {
    Component: Root,
    ErrorBoundary: RouteFault,
    HydrateFallback: Splash,
    children: [
      {
        element: <Welcome leaveWhenSignedIn />,
        ErrorBoundary: RouteFault,
        children: [
          page('/sign-in', welcome, 'SignInPage'),
          page('/register', welcome, 'RegisterPage'),
        ],
      },
      {
        element: <Welcome />,
        ErrorBoundary: RouteFault,
        children: [
          page('/forgot', welcome, 'ForgotPage'),
          page('/reset', welcome, 'ResetPage'),
          page('/verify-email', welcome, 'VerifyEmailPage'),
          page('/unsubscribe', welcome, 'UnsubscribePage'),
        ],
      },
      {
        Component: SignedIn,
        ErrorBoundary: RouteFault,
        children: [
          { index: true, element: <Navigate to="/deals" replace /> },
          page('/deals', deals, 'DealsRoute'),
          page('/deals/:id', deals, 'DealRoute'),
          page('/preferences', account, 'PreferencesRoute'),
          page('/profile', account, 'ProfileRoute'),
          {
            path: '/admin',
            Component: AdminGuard,
            ErrorBoundary: RouteFault,
            children: [
              { index: true, element: <Navigate to="/admin/overview" replace /> },
              page('overview', admin, 'OverviewPage'),
              page('runs', admin, 'RunsPage'),
              page('jobs', admin, 'JobsPage'),
              page('mail', admin, 'MailLogPage'),
              page('mail/:id', admin, 'MailPage'),
              page('users', admin, 'UsersPage'),
              page('keys', admin, 'KeysPage'),
            ],
          },
          { path: '*', Component: NotFound },
        ],
      },
    ],
  },
];

export function createRouter() {
  return createBrowserRouter(routes);
}
