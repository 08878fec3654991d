import { useQueryClient } from '@tanstack/react-query';
import type { Listing } from '@/lib/api/client-later';
import type { ProductImport } from '@/lib/api/upcoming';
import { useSocketMessage } from '@/lib/socket/socket-context';
import { importsKey } from '../api/imports';

/** Moves an import on as the socket tells of it; at its beginning and its end the list is read again. */
export function useLiveImports(): void {
  const queries = useQueryClient();
  useSocketMessage('import:progress', ({ data }) => {
    if (!isImport(data)) return;
    const pages = { queryKey: [...importsKey, 'page'] };
    const known = queries
      .getQueriesData<Listing<ProductImport>>(pages)
      .some(([, page]) => page?.data.some(({ id }) => id === data.id));
    queries.setQueriesData<Listing<ProductImport>>(
      pages,
      (before) =>
        before && {
          ...before,
          data: before.data.map((row) => (row.id === data.id ? { ...row, ...data } : row)),
        },
    );
    const ended = data.state === 'DONE' || data.state === 'FAILED';
    if (!known || ended) void queries.invalidateQueries({ queryKey: importsKey });
  });
}

function isImport(data: unknown): data is ProductImport {
  return (
    typeof data === 'object' &&
    data !== null &&
    'id' in data &&
    typeof data.id === 'number' &&
    'state' in data
  );
}
