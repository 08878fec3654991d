import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { RouterProvider } from 'react-router';
import { createQueryClient } from '@/lib/query/query-client';
import { meQuery } from '@/lib/session/me';
import { cssVariables, theme } from '@/ui/theme';
import { createRouter } from './router';

export function App() {
  const [queries] = useState(() => {
    const client = createQueryClient();
    // Who is signed in decides the first page: ask while its script is still on the way.
    void client.prefetchQuery(meQuery);
    return client;
  });
  const [router] = useState(createRouter);
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
        <Notifications position="bottom-center" limit={3} />
      </QueryClientProvider>
    </MantineProvider>
  );
}
