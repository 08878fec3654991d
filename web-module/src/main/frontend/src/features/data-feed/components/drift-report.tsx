import { Text } from '@mantine/core';
import type { SyncView } from '@/lib/api/types';
import { formatCount } from '@/lib/format/number';
import { feed } from '@/lib/texts/feed';
import { ColumnsReport } from './columns-report';
import classes from './report.module.css';

/** What a sync found different in the orders that were there before. */
export function DriftReport({ sync, id }: { sync: SyncView; id: string }) {
  const wasCompared = sync.rows > 0 || sync.drift.length > 0;
  return (
    <section id={id} className={classes['report']} aria-label={feed.reportOf(sync.id)}>
      {wasCompared ? (
        <>
          <Text size="sm">{changedText(sync)}</Text>
          {sync.drift.length === 0 ? (
            <Text size="sm">{feed.sameColumns}</Text>
          ) : (
            <ColumnsReport drift={sync.drift} />
          )}
        </>
      ) : (
        <Text size="sm">{feed.noReport}</Text>
      )}
    </section>
  );
}

function changedText({ state, changed }: SyncView): string {
  const text = state === 'DONE' ? feed.oldChanged : feed.oldWouldChange;
  return text(changed, formatCount(changed));
}
