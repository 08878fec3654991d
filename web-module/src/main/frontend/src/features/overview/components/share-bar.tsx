import type { ReactNode } from 'react';
import classes from './overview.module.css';

/** A figure with a bar as long as its share of the largest. */
export function ShareBar({ share, children }: { share: number; children: ReactNode }) {
  return (
    <span className={classes['share']}>
      <span className={classes['value']}>{children}</span>
      <span className={classes['track']} aria-hidden="true">
        <span style={{ width: `${String(Math.round(share * 100))}%` }} />
      </span>
    </span>
  );
}
