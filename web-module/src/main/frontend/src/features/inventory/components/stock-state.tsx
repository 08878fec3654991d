import type { InventoryLine } from '@/lib/api/types';
import { desk } from '@/lib/texts/desk';
import { ToneBadge } from '@/ui/tone-badge';

/** Said only where it is low or gone. */
export function StockState({ line: { stock, low } }: { line: InventoryLine }) {
  if (stock === 0) return <ToneBadge tone="bad">{desk.inventory.out}</ToneBadge>;
  return low ? <ToneBadge tone="warn">{desk.inventory.low}</ToneBadge> : null;
}
