import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import { bodyOf } from '@/lib/api/unwrap';
import { categoriesKey } from '@/lib/reference/categories';

/** One change of the tree of categories. */
export type TreeChange =
  | { kind: 'add'; name: string; parentId?: number }
  | { kind: 'rename'; id: number; name: string }
  | { kind: 'remove'; id: number };

export function useChangeTree() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: TreeChange): Promise<unknown> => send(change),
    onSettled: () => queries.invalidateQueries({ queryKey: categoriesKey }),
  });
}

function send(change: TreeChange): Promise<unknown> {
  switch (change.kind) {
    case 'add': {
      const { name, parentId } = change;
      const body = { name, ...(parentId !== undefined && { parentId }) };
      return bodyOf(api.POST('/api/v1/categories', { body }));
    }
    case 'rename': {
      const { id, name } = change;
      return bodyOf(
        api.PATCH('/api/v1/categories/{id}', { params: { path: { id } }, body: { name } }),
      );
    }
    case 'remove':
      return bodyOf(api.DELETE('/api/v1/categories/{id}', { params: { path: { id: change.id } } }));
  }
}
