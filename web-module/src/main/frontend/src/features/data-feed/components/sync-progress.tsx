import { Progress } from '@mantine/core';
import type { FeedStatus, SyncView } from '@/lib/api/types';
import { feed } from '@/lib/texts/feed';
import classes from './feed.module.css';

const steps = Object.keys(feed.steps) as SyncView['step'][];

/** How far the sync is that runs; nothing where none does. The step is read out, the percentages are not. */
export function SyncProgress({ status: { progress, step } }: { status: FeedStatus }) {
  if (progress === undefined) return null;
  const at = step ?? 'CONNECT';
  return (
    <div className={classes['progress']}>
      <div>
        <span role="status">{feed.step(steps.indexOf(at) + 1, steps.length, feed.steps[at])}</span>
        <span className="tabular" aria-hidden>
          {feed.percent(progress)}
        </span>
      </div>
      <Progress.Root size="md">
        <Progress.Section value={progress} aria-label={feed.progress} animated={false} />
      </Progress.Root>
    </div>
  );
}
