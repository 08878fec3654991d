import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { RequestBody } from '@/lib/api/types';
import { bodyOf } from '@/lib/api/unwrap';
import { useTableChange } from './tables';

export type SiteFacts = RequestBody<'AddPickupSite'>;

const sitesKey = ['pickup-sites'] as const;

export function useSites(page: number) {
  return useQuery({
    queryKey: [...sitesKey, page],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/admin/pickup-sites', { params: { query: { page } }, signal })),
    placeholderData: keepPreviousData,
  });
}

/** Adds a site, or replaces what is said of one: its short name stays. */
export function useSaveSite(isNew: boolean) {
  return useTableChange(sitesKey, (facts: SiteFacts) => {
    if (isNew) return bodyOf(api.POST('/api/v1/admin/pickup-sites', { body: facts }));
    const { id, ...body } = facts;
    return bodyOf(api.PUT('/api/v1/admin/pickup-sites/{id}', { params: { path: { id } }, body }));
  });
}

export function useDeleteSite() {
  return useTableChange(sitesKey, (id: string) =>
    bodyOf(api.DELETE('/api/v1/admin/pickup-sites/{id}', { params: { path: { id } } })),
  );
}
