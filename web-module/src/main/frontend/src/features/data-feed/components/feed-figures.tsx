import type { ReactNode } from 'react';
import type { FeedStatus } from '@/lib/api/types';
import { formatBytes, formatCount } from '@/lib/format/number';
import { useNow } from '@/lib/format/use-now';
import { texts } from '@/lib/texts';
import { feed } from '@/lib/texts/feed';
import { RelativeTime } from '@/ui/relative-time';
import classes from './feed.module.css';

/** What is served now: how much, how old, and when it will be asked for again. */
export function FeedFigures({ status }: { status: FeedStatus }) {
  const served = status.version > 0;
  return (
    <dl className={classes['figures']}>
      <Figure name={feed.orders}>{formatCount(status.count)}</Figure>
      <Figure name={feed.version}>
        {served ? formatCount(status.version) : texts.common.none}
      </Figure>
      <Figure name={feed.age}>
        {status.lastUpdated === undefined ? (
          texts.common.never
        ) : (
          <RelativeTime at={status.lastUpdated} />
        )}
      </Figure>
      <Figure name={feed.size}>{served ? formatBytes(status.sizeBytes) : texts.common.dash}</Figure>
      <Figure name={feed.nextRun}>
        <NextRun at={status.nextRun} />
      </Figure>
    </dl>
  );
}

function Figure({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function NextRun({ at }: { at: string | undefined }) {
  const now = useNow();
  if (at === undefined) return feed.onRequest;
  return (
    <RelativeTime at={at} within={(when) => (Date.parse(at) <= now ? texts.time.dueNow : when)} />
  );
}
