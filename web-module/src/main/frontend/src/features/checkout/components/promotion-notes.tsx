import { VisuallyHidden } from '@mantine/core';
import { IconBulb, IconCheck, IconMinus } from '@tabler/icons-react';
import type { CheckoutSummary } from '@/lib/api/types';
import { till } from '@/lib/texts/till';
import classes from './summary.module.css';

/** What each promotion does or why it does not, and what is missing for the next. */
export function PromotionNotes({ summary }: { summary: CheckoutSummary }) {
  const { promotions, hints } = summary;
  return (
    <>
      {hints.length > 0 && (
        <ul className={classes['hints']} aria-label={till.checkout.hints}>
          {hints.map((hint) => (
            <li key={hint}>
              <IconBulb size={18} stroke={1.6} aria-hidden />
              <span>{hint}</span>
            </li>
          ))}
        </ul>
      )}
      {promotions.length > 0 && (
        <ul className={classes['promotions']} aria-label={till.checkout.promotions}>
          {promotions.map(({ promotionId, name, applied, explanation }) => (
            <li key={promotionId} data-applied={applied || undefined}>
              {applied ? <IconCheck size={16} aria-hidden /> : <IconMinus size={16} aria-hidden />}
              <span>
                <strong>{name}</strong>{' '}
                <VisuallyHidden>
                  {applied ? till.checkout.applied : till.checkout.notApplied}
                </VisuallyHidden>
                <span className={classes['why']}>{explanation}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
