import { formatDateTime } from '@/lib/format/time';
import classes from './happenings.module.css';

interface Happening {
  at: string;
  message: string;
  kind?: string;
}

/** What happened when, the last first. */
export function Happenings({ label, rows }: { label: string; rows: readonly Happening[] }) {
  return (
    <ol className={classes['list']} aria-label={label} reversed>
      {rows.toReversed().map(({ at, kind, message }, place) => (
        <li key={`${at} ${place} ${message}`} data-kind={kind}>
          <span>{message}</span>
          <time dateTime={at}>{formatDateTime(at)}</time>
        </li>
      ))}
    </ol>
  );
}
