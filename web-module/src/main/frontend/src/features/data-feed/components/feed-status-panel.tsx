import { Paper } from '@mantine/core';
import type { FeedOverview } from '@/lib/api/types';
import { feed } from '@/lib/texts/feed';
import { adviceNow } from '../model/advice';
import { FeedFigures } from './feed-figures';
import { FeedState } from './feed-state';
import { SyncProgress } from './sync-progress';
import { Trouble } from './trouble';
import classes from './feed.module.css';

export function FeedStatusPanel({ overview }: { overview: FeedOverview }) {
  const { status, held } = overview;
  const troubled = status.lastError !== undefined && status.lastError !== held?.error;
  return (
    <Paper component="section" className={classes['status'] ?? ''} aria-label={feed.status}>
      <div className={classes['top']}>
        <FeedState state={status.state} />
        <SyncProgress status={status} />
        {troubled && <Trouble error={status.lastError} advice={adviceNow(overview)} />}
      </div>
      <FeedFigures status={status} />
    </Paper>
  );
}
