import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, useLocation } from 'react-router';
import { Root } from '@/app/shell/root';
import { createQueryClient } from '@/lib/query/query-client';
import { cssVariables, theme } from '@/ui/theme';
import { Toasts } from '@/ui/toasts';

/** Opens the application at a path, as a person would, against the mock server. */
export function open(path: string) {
  const queries = createQueryClient();
  queries.setDefaultOptions({ queries: { ...queries.getDefaultOptions().queries, retry: false } });
  let place = path;

  function Watch() {
    const { pathname, search } = useLocation();
    place = pathname + search;
    return null;
  }

  render(
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} env="test">
      <QueryClientProvider client={queries}>
        <MemoryRouter initialEntries={[path]}>
          <Root />
          <Watch />
        </MemoryRouter>
        <Toasts />
      </QueryClientProvider>
    </MantineProvider>,
  );
  return { user: userEvent.setup(), place: () => place };
}
