import type { CartLine } from '@/lib/api/types';
import { formatMoney } from '@/lib/format/money';
import { storefront } from '@/lib/texts/storefront';

/** Whether a line cannot be bought as it stands. */
export function isInTheWay(line: CartLine): boolean {
  return !line.available || line.quantity > line.stock;
}

/** What is to be said of a line, if anything. */
export function remarkOn(line: CartLine): string | undefined {
  const { available, stock, quantity, priceChanged, price, priceWhenAdded } = line;
  if (!available && stock > 0) return storefront.cart.notForSale;
  if (stock === 0) return storefront.cart.outOfStock;
  if (quantity > stock) return storefront.cart.onlySoMany(stock);
  if (!priceChanged) return undefined;
  const before = formatMoney(priceWhenAdded);
  return price > priceWhenAdded ? storefront.cart.dearer(before) : storefront.cart.cheaper(before);
}
