import { formatDateTime, formatRelative } from '@/lib/format/time';
import { useNow } from '@/lib/format/use-now';

interface Props {
  at: string;
  /** Puts the time into a sentence. */
  within?: (when: string) => string;
}

/** "4 min ago", moving on by itself; the exact time on hover. */
export function RelativeTime({ at, within = (when) => when }: Props) {
  const now = useNow();
  return (
    <time dateTime={at} title={formatDateTime(at)}>
      {within(formatRelative(at, now))}
    </time>
  );
}
