import type { PromotionView } from '@/lib/api/types';
import { formatMoney } from '@/lib/format/money';
import { formatPercent } from '@/lib/format/number';
import { formatDateTime } from '@/lib/format/time';
import { desk } from '@/lib/texts/desk';
import type { Tone } from '@/ui/tone-badge';

const { giving } = desk.promotions;
const HUNDRED = 100;

/** What it gives, in a few words. */
export function gift(promotion: PromotionView): string {
  const { kind, percent = 0, amount = 0, buyQuantity = 0, getQuantity = 0 } = promotion;
  const share = formatPercent(percent / HUNDRED);
  switch (kind) {
    case 'PERCENT':
      return giving.percent(share);
    case 'AMOUNT':
      return giving.amount(formatMoney(amount));
    case 'FREE_SHIPPING':
      return giving.shipping;
    case 'BUY_X_GET_Y':
      return percent === 0 || percent === HUNDRED
        ? giving.pieces(buyQuantity, getQuantity)
        : giving.piecesAt(buyQuantity, getQuantity, share);
  }
}

/** When it holds. */
export function windowOf({ startsAt, endsAt }: PromotionView): string {
  const parts = [
    ...(startsAt === undefined ? [] : [desk.promotions.from(formatDateTime(startsAt))]),
    ...(endsAt === undefined ? [] : [desk.promotions.until(formatDateTime(endsAt))]),
  ];
  return parts.length === 0 ? desk.promotions.always : parts.join(' ');
}

/** Whether it holds now. */
export function stateOf(promotion: PromotionView, now: number): { tone: Tone; word: string } {
  const { states } = desk.promotions;
  const { active, startsAt, endsAt } = promotion;
  if (!active) return { tone: 'quiet', word: states.off };
  if (endsAt !== undefined && Date.parse(endsAt) <= now)
    return { tone: 'quiet', word: states.over };
  if (startsAt !== undefined && Date.parse(startsAt) > now) {
    return { tone: 'busy', word: states.later };
  }
  return { tone: 'good', word: states.on };
}
