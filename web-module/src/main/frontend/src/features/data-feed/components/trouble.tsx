import { VisuallyHidden } from '@mantine/core';
import { feed } from '@/lib/texts/feed';
import classes from './feed.module.css';

interface Props {
  error: string | undefined;
  advice: string;
  tone?: 'bad' | 'warn';
}

/** What went wrong, and what to do about it. */
export function Trouble({ error, advice, tone = 'bad' }: Props) {
  return (
    <div className={classes['trouble']} data-tone={tone}>
      <p>
        <VisuallyHidden>{`${feed.whatHappened}: `}</VisuallyHidden>
        {error}
      </p>
      <p>
        <VisuallyHidden>{`${feed.whatToDo}: `}</VisuallyHidden>
        {advice}
      </p>
    </div>
  );
}
