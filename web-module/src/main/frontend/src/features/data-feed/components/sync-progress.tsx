import { Progress } from '@mantine/core';
import type { FeedStatus, SyncView } from '@/lib/api/types';
import { texts } from '@/lib/texts';
import classes from './feed.module.css';

const steps = Object.keys(texts.feed.steps) as SyncView['step'][];

/** How far the sync is that runs; nothing where none does. The step is read out, the percentages are not. */
export function SyncProgress({ status: { progress, step } }: { status: FeedStatus }) {
  if (progress === undefined) return null;
  const at = step ?? 'CONNECT';
  return (
    <div className={classes['progress']}>
      <div>
        <span role="status">
          {texts.feed.step(steps.indexOf(at) + 1, steps.length, texts.feed.steps[at])}
        </span>
        <span className="tabular" aria-hidden>
          {texts.feed.percent(progress)}
        </span>
      </div>
      <Progress.Root size="md">
        <Progress.Section value={progress} aria-label={texts.feed.progress} animated={false} />
      </Progress.Root>
    </div>
  );
}
