import { useQueryClient } from '@tanstack/react-query';
import type { Pagination, ProductImport } from '@/lib/api/types';
import { useSocketMessage } from '@/lib/socket/socket-context';
import { importsKey } from '../api/imports';

interface Listing {
  data: ProductImport[];
  pagination: Pagination;
}

/** Moves an import on as the socket tells of it; at its beginning and its end the list is read again. */
export function useLiveImports(): void {
  const queries = useQueryClient();
  useSocketMessage('import:progress', ({ data }) => {
    if (!isImport(data)) return;
    const pages = { queryKey: [...importsKey, 'page'] };
    const known = queries
      .getQueriesData<Listing>(pages)
      .some(([, page]) => page?.data.some(({ id }) => id === data.id));
    queries.setQueriesData<Listing>(
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
