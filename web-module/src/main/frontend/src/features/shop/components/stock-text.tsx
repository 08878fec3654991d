import { storefront } from '@/lib/texts/storefront';
import { ToneBadge } from '@/ui/tone-badge';

const FEW = 5;

interface Props {
  stock: number;
  /** Whether plenty is worth a word too. */
  always?: boolean;
}

/** Whether it can be had: told plainly where it cannot, or not for long. */
export function StockText({ stock, always = false }: Props) {
  if (stock === 0) return <ToneBadge tone="quiet">{storefront.shop.outOfStock}</ToneBadge>;
  if (stock <= FEW) return <ToneBadge tone="warn">{storefront.shop.fewLeft(stock)}</ToneBadge>;
  return always ? <ToneBadge tone="good">{storefront.shop.inStock}</ToneBadge> : null;
}
