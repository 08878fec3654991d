import type { TextPiece } from '@/lib/api/types';
import classes from './marked.module.css';

interface Props {
  pieces: readonly TextPiece[];
  /** Completes what is typed: there the typed part is the quiet one. */
  quiet?: boolean;
}

/** A text with some of its pieces marked. Text it stays, whatever is in it. */
export function Marked({ pieces, quiet = false }: Props) {
  return pieces.map(({ text, marked }, place) =>
    marked ? (
      <mark key={place} className={classes['mark']} data-quiet={quiet || undefined}>
        {text}
      </mark>
    ) : (
      <span key={place}>{text}</span>
    ),
  );
}
