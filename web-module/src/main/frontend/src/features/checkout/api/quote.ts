import { keepPreviousData, queryOptions, skipToken, useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { CheckoutRequest, CheckoutSummary } from '@/lib/api/types';
import { dataOf } from '@/lib/api/unwrap';

const keyOf = (request: CheckoutRequest | undefined) => ['checkout', 'quote', request] as const;

function ask(request: CheckoutRequest, signal: AbortSignal): Promise<CheckoutSummary> {
  return dataOf(api.POST('/api/v1/checkout/validate', { body: request, signal }));
}

/** What an order would cost. Asking changes nothing, so it is a query. */
export function quoteQuery(request: CheckoutRequest) {
  return queryOptions({
    queryKey: keyOf(request),
    queryFn: ({ signal }) => ask(request, signal),
    staleTime: 5000,
  });
}

export function useQuote(request: CheckoutRequest | undefined) {
  return useQuery({
    queryKey: keyOf(request),
    queryFn: request ? ({ signal }) => ask(request, signal) : skipToken,
    placeholderData: keepPreviousData,
    staleTime: 5000,
  });
}
