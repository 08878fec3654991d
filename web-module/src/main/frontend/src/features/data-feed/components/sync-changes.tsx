import { VisuallyHidden } from '@mantine/core';
import type { SyncView } from '@/lib/api/types';
import { formatCount } from '@/lib/format/number';
import { texts } from '@/lib/texts';
import { feed } from '@/lib/texts/feed';
import classes from './report.module.css';

const PLUS = '+';
const TILDE = '~';
const MINUS = '−';

/** "+3 ~12 −1" for eyes, "3 added, 12 changed, 1 deleted" for ears. */
export function SyncChanges({ sync: { state, added, changed, deleted } }: { sync: SyncView }) {
  if (state === 'RUNNING' || state === 'FAILED') return texts.common.dash;
  if (added + changed + deleted === 0) return feed.nothingNew;
  const counts = [
    { sign: PLUS, count: added, text: feed.added(formatCount(added)) },
    { sign: TILDE, count: changed, text: feed.changed(formatCount(changed)) },
    { sign: MINUS, count: deleted, text: feed.deleted(formatCount(deleted)) },
  ];
  return (
    <span className={classes['changes']}>
      <VisuallyHidden>{counts.map(({ text }) => text).join(', ')}</VisuallyHidden>
      {counts.map(({ sign, count, text }) => (
        <span key={sign} title={text} aria-hidden data-none={count === 0 || undefined}>
          {sign}
          {formatCount(count)}
        </span>
      ))}
    </span>
  );
}
