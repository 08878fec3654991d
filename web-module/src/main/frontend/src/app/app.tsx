import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { BrowserRouter } from 'react-router';
import { createQueryClient } from '@/lib/query/query-client';
import { meQuery } from '@/lib/session/me';
import { watchHistory } from '@/ui/history-gate';
import { cssVariables, theme } from '@/ui/theme';
import { Root } from './shell/root';

const Toasts = lazy(() => import('@/ui/toasts').then((module) => ({ default: module.Toasts })));

watchHistory();

export function App() {
  const [queries] = useState(() => {
    const client = createQueryClient();
    // Who is signed in decides the first page: ask while its script is still on the way. A failure shows there.
    client.query(meQuery).catch(() => undefined);
    return client;
  });
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <QueryClientProvider client={queries}>
        <BrowserRouter>
          <Root />
        </BrowserRouter>
        <Suspense>
          <Toasts />
        </Suspense>
      </QueryClientProvider>
    </MantineProvider>
  );
}
