import { VisuallyHidden } from '@mantine/core';
import { texts } from '@/lib/texts';
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
        <VisuallyHidden>{`${texts.feed.whatHappened}: `}</VisuallyHidden>
        {error}
      </p>
      <p>
        <VisuallyHidden>{`${texts.feed.whatToDo}: `}</VisuallyHidden>
        {advice}
      </p>
    </div>
  );
}
