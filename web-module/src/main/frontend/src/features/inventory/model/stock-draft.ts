import type { RequestBody } from '@/lib/api/types';
import { desk } from '@/lib/texts/desk';

/** What somebody says of a stock, as it is typed. */
export interface StockDraft {
  how: 'delta' | 'stock';
  number: number | '';
  reason: string;
  threshold: number | '';
}

/** What is missing; the threshold alone may change without a word. */
export function faultsOf(
  { number, reason, threshold }: StockDraft,
  thresholdBefore: number,
): { number?: string; reason?: string } {
  const onlyThreshold = number === '' && threshold !== '' && threshold !== thresholdBefore;
  if (onlyThreshold) return {};
  return {
    ...(number === '' && { number: desk.inventory.numberNeeded }),
    ...(reason.trim() === '' && { reason: desk.inventory.reasonNeeded }),
  };
}

export function changeOf(
  { how, number, reason, threshold }: StockDraft,
  thresholdBefore: number,
): RequestBody<'ChangeInventory'> {
  return {
    ...(number !== '' && { [how]: number, reason: reason.trim() }),
    ...(threshold !== '' && threshold !== thresholdBefore && { lowStockThreshold: threshold }),
  };
}
