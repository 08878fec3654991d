import { formatMoney } from '@/lib/format/money';
import { storefront } from '@/lib/texts/storefront';

/** A range of prices in words. */
export function rangeText(from: number | undefined, to: number | undefined): string {
  if (to === undefined) return storefront.shop.priceAtLeast(formatMoney(from ?? 0));
  return from === undefined
    ? storefront.shop.priceAtMost(formatMoney(to))
    : storefront.shop.priceBetween(formatMoney(from), formatMoney(to));
}
