import { useQueryClient } from '@tanstack/react-query';
import { useSocketMessage } from '@/lib/socket/socket-context';
import { importsKey } from '../api/imports';

/** Whenever the socket tells of an import, whoever began it, the list is read again. */
export function useLiveImports(): void {
  const queries = useQueryClient();
  useSocketMessage('import:progress', () => {
    void queries.invalidateQueries({ queryKey: importsKey });
  });
}
