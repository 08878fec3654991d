import type { ReactNode } from 'react';
import classes from './choice-list.module.css';

export interface Choice<Value extends string | number> {
  value: Value;
  title: ReactNode;
  text?: ReactNode;
  /** What stands at the end: a price, as a rule. */
  aside?: ReactNode;
}

interface Props<Value extends string | number> {
  legend: string;
  name: string;
  value: Value | undefined;
  choices: readonly Choice<Value>[];
  onChoose: (value: Value) => void;
  fault?: string | undefined;
  /** Beside each other where there is room. */
  across?: boolean;
}

/** One of a few, each with what there is to know of it. */
export function ChoiceList<Value extends string | number>(props: Props<Value>) {
  const { legend, name, value, choices, onChoose, fault, across } = props;
  return (
    <div
      role="radiogroup"
      aria-labelledby={`${name}-legend`}
      className={classes['list']}
      data-across={across ?? undefined}
      aria-invalid={fault !== undefined || undefined}
      aria-describedby={fault === undefined ? undefined : `${name}-fault`}
    >
      <p id={`${name}-legend`} className={classes['legend']}>
        {legend}
      </p>
      <div className={classes['choices']}>
        {choices.map((choice) => (
          <label key={choice.value} className={classes['choice']}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChoose(choice.value)}
            />
            <span className={classes['words']}>
              <span className={classes['title']}>{choice.title}</span>
              {choice.text !== undefined && <span className={classes['text']}>{choice.text}</span>}
            </span>
            {choice.aside !== undefined && <span className={classes['aside']}>{choice.aside}</span>}
          </label>
        ))}
      </div>
      {fault !== undefined && (
        <p id={`${name}-fault`} className={classes['fault']}>
          {fault}
        </p>
      )}
    </div>
  );
}
