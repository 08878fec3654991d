import { VisuallyHidden } from '@mantine/core';
import { texts } from '@/lib/texts';
import classes from './discount-badge.module.css';

export function DiscountBadge({ percent, large }: { percent: number; large?: boolean }) {
  return (
    <span className={classes['badge']} data-large={large ?? undefined}>
      <span aria-hidden="true">{texts.deals.discount(percent)}</span>
      <VisuallyHidden>{texts.deals.discountLong(percent)}</VisuallyHidden>
    </span>
  );
}
