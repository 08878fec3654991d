import type { UseQueryResult } from '@tanstack/react-query';
import type {
  CheckoutOptions,
  CheckoutRequest,
  CheckoutSummary,
  SavedAddress,
} from '@/lib/api/types';
import { useQuote } from '../api/quote';
import { requestOf } from './draft';
import { useStep } from './steps';
import { useDraft, type DraftControl } from './use-draft';

/** All that the steps of a checkout share. */
export interface CheckoutState extends DraftControl, ReturnType<typeof useStep> {
  options: CheckoutOptions;
  kept: readonly SavedAddress[];
  /** Undefined while it is not known where it goes. */
  request: CheckoutRequest | undefined;
  quote: UseQueryResult<CheckoutSummary>;
}

export function useCheckout(
  options: CheckoutOptions,
  kept: readonly SavedAddress[],
): CheckoutState {
  const control = useDraft(options, kept);
  const request = requestOf(control.draft, kept);
  const quote = useQuote(request);
  const steps = useStep(control.draft, request !== undefined);
  return { ...control, ...steps, options, kept, request, quote };
}
