import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { RequestBody } from '@/lib/api/types';
import { bodyOf } from '@/lib/api/unwrap';

export type RuleFacts = RequestBody<'SaveShippingRule'>;
export type TaxFacts = RequestBody<'SaveTaxRate'>;

const rulesKey = ['shipping-rules'] as const;
const taxesKey = ['tax-rates'] as const;

export function useShippingRules(page: number) {
  return useQuery({
    queryKey: [...rulesKey, page],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/admin/shipping-rules', { params: { query: { page } }, signal })),
    placeholderData: keepPreviousData,
  });
}

export function useTaxRates(page: number) {
  return useQuery({
    queryKey: [...taxesKey, page],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/admin/tax-rates', { params: { query: { page } }, signal })),
    placeholderData: keepPreviousData,
  });
}

/** Adds a row, or replaces the one of this id. */
export function useSaveRule(id: number | undefined) {
  return useTableChange(rulesKey, (body: RuleFacts) =>
    bodyOf(
      id === undefined
        ? api.POST('/api/v1/admin/shipping-rules', { body })
        : api.PUT('/api/v1/admin/shipping-rules/{id}', { params: { path: { id } }, body }),
    ),
  );
}

export function useSaveTax(id: number | undefined) {
  return useTableChange(taxesKey, (body: TaxFacts) =>
    bodyOf(
      id === undefined
        ? api.POST('/api/v1/admin/tax-rates', { body })
        : api.PUT('/api/v1/admin/tax-rates/{id}', { params: { path: { id } }, body }),
    ),
  );
}

export function useDeleteRule() {
  return useTableChange(rulesKey, (id: number) =>
    bodyOf(api.DELETE('/api/v1/admin/shipping-rules/{id}', { params: { path: { id } } })),
  );
}

export function useDeleteTax() {
  return useTableChange(taxesKey, (id: number) =>
    bodyOf(api.DELETE('/api/v1/admin/tax-rates/{id}', { params: { path: { id } } })),
  );
}

export function useTableChange<Input>(
  key: readonly string[],
  send: (input: Input) => Promise<unknown>,
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    // Not waited for: the row that asked may leave the list. What the checkout offers goes by these tables.
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: key });
      void queries.invalidateQueries({ queryKey: ['checkout'] });
    },
  });
}
