import type { CheckoutProblem, CheckoutSummary } from '@/lib/api/types';

const OF_THE_CODE = new Set<string>(['PROMOTION_UNKNOWN', 'PROMOTION_NOT_APPLICABLE']);

/** What keeps an order from being placed; a changed price is only pointed out. */
export function hindering({ problems }: CheckoutSummary): CheckoutProblem[] {
  return problems.filter(({ code }) => code !== 'PRICE_CHANGED');
}

/** What is wrong with the code that was entered. */
export function codeProblem(summary: CheckoutSummary | undefined): string | undefined {
  return summary?.problems.find(({ code }) => OF_THE_CODE.has(code))?.message;
}

/** What is to be said beside the code. */
export function otherProblems({ problems }: CheckoutSummary): CheckoutProblem[] {
  return problems.filter(({ code }) => !OF_THE_CODE.has(code));
}
