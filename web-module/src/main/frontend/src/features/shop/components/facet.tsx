import type { ReactNode } from 'react';
import { useId } from 'react';
import { formatCount } from '@/lib/format/number';
import classes from './facet.module.css';

/** One way to narrow the list down. */
export function Facet({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={classes['facet']} aria-labelledby={id}>
      <h2 id={id} className={classes['title']}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** How many products a choice would leave. */
export function FacetCount({ count }: { count: number }) {
  return <span className={classes['count']}>{formatCount(count)}</span>;
}
