import { formatMoney } from '@/lib/format/money';
import { texts } from '@/lib/texts';

/** A range of prices in words. */
export function rangeText(from: number | undefined, to: number | undefined): string {
  if (to === undefined) return texts.shop.priceAtLeast(formatMoney(from ?? 0));
  return from === undefined
    ? texts.shop.priceAtMost(formatMoney(to))
    : texts.shop.priceBetween(formatMoney(from), formatMoney(to));
}
