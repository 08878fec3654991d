import { Skeleton } from '@mantine/core';
import classes from '../pages/deal-page.module.css';

export function DealSkeleton() {
  return (
    <div className={classes['layout']}>
      <div className={classes['main']}>
        <Skeleton height={200} radius="lg" />
        <Skeleton height={320} radius="lg" />
      </div>
      <div className={classes['side']}>
        <Skeleton height={260} radius="lg" />
        <Skeleton height={220} radius="lg" />
      </div>
    </div>
  );
}
