import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { FileImport } from '@/lib/api/types';
import { bodyOf } from '@/lib/api/unwrap';
import type { ImportKind } from '../model/kind';

export const importsKey = ['imports'] as const;

const PAGE_SIZE = 10;
const WHILE_ONE_RUNS = 2000;

export function isUnderWay({ state }: FileImport): boolean {
  return state !== 'DONE' && state !== 'FAILED';
}

/** The imports, the last first. The socket tells how one goes; asking now and then holds where it is silent. */
export function useImports(kind: ImportKind, page: number) {
  return useQuery({
    queryKey: [...importsKey, 'page', kind, page],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/imports', {
          params: { query: { kind, page, pageSize: PAGE_SIZE } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state: { data } }) =>
      data?.data.some(isUnderWay) ? WHILE_ONE_RUNS : false,
    refetchIntervalInBackground: false,
  });
}
