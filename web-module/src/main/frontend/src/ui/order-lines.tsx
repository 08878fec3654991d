import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { SummaryLine } from '@/lib/api/types';
import { formatMoney } from '@/lib/format/money';
import { till } from '@/lib/texts/till';
import { LinePicture } from './line-picture';
import classes from './order-lines.module.css';

interface Props {
  label: string;
  lines: readonly SummaryLine[];
  /** Whether the names lead to the products. */
  linked?: boolean;
}

/** What is bought, line by line, with what is taken off. */
export function OrderLines({ label, lines, linked = false }: Props) {
  return (
    <ul className={classes['lines']} aria-label={label}>
      {lines.map((line) => (
        <li key={line.productId} className={classes['line']}>
          <LinePicture imageUrl={line.imageUrl} />
          <div className={classes['words']}>
            {linked ? (
              <Anchor
                component={Link}
                to={`/shop/products/${line.productId}`}
                c="var(--c-text)"
                size="sm"
              >
                {line.name}
              </Anchor>
            ) : (
              <span>{line.name}</span>
            )}
            <span className={classes['small']}>
              {till.sum.times(line.quantity, formatMoney(line.price))}
            </span>
          </div>
          <div className={classes['amount']}>
            <span>{formatMoney(line.lineTotal)}</span>
            {line.discount > 0 && (
              <span className={classes['saving']}>
                {till.sum.saved(formatMoney(line.discount))}
              </span>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
