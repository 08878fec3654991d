import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { apiListLater, type Listing } from '@/lib/api/client-later';
import type { ProductImport } from '@/lib/api/upcoming';

export const importsKey = ['imports'] as const;

const WHILE_ONE_RUNS = 2000;

export function isUnderWay({ state }: ProductImport): boolean {
  return state === 'WAITING' || state === 'RUNNING';
}

/** The imports, the last first. The socket tells how one goes; asking now and then holds where it is silent. */
export function useImports(page: number) {
  return useQuery({
    queryKey: [...importsKey, 'page', page],
    queryFn: ({ signal }) =>
      apiListLater<Listing<ProductImport>>(
        `/products/imports?page=${String(page)}&pageSize=10`,
        signal,
      ),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state: { data } }) =>
      data?.data.some(isUnderWay) ? WHILE_ONE_RUNS : false,
    refetchIntervalInBackground: false,
  });
}
