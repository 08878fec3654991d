import { Skeleton } from '@mantine/core';
import type { DealView } from '@/lib/api/types';
import { texts } from '@/lib/texts';
import { DealCard } from './deal-card';
import classes from './deal-grid.module.css';

interface Props {
  deals: DealView[];
  freshIds: ReadonlySet<number>;
  busy: boolean;
}

export function DealGrid({ deals, freshIds, busy }: Props) {
  return (
    <ul className={classes['grid']} data-busy={busy || undefined} aria-label={texts.deals.list}>
      {deals.map((deal) => (
        <li key={deal.id}>
          <DealCard deal={deal} fresh={freshIds.has(deal.id)} />
        </li>
      ))}
    </ul>
  );
}

export function DealGridSkeleton() {
  return (
    <div className={classes['grid']}>
      {Array.from({ length: 9 }, (_, card) => (
        <div key={card} className={classes['blank']}>
          <div className={classes['blank-head']}>
            <Skeleton width={56} height={56} radius="md" />
            <div>
              <Skeleton height={16} mb={8} />
              <Skeleton height={12} width="60%" />
            </div>
          </div>
          <Skeleton height={22} width="45%" />
          <Skeleton height={12} width="80%" />
          <Skeleton height={12} width="40%" mt="xs" />
        </div>
      ))}
    </div>
  );
}
