import { useDebouncedCallback } from '@mantine/hooks';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import classes from './quantity-field.module.css';

interface Props {
  /** What the field and its two buttons are called. */
  label: string;
  fewer: string;
  more: string;
  value: number;
  max: number;
  onCommit: (quantity: number) => void;
  size?: 'sm' | 'md';
  /** Tells every step at once instead of waiting for the hand to rest. */
  eager?: boolean;
}

const SETTLE_MS = 350;

/** How many: by buttons, or typed. Reports once the hand rests, and never more than there are. */
export function QuantityField(props: Props) {
  const { label, fewer, more, value, max, onCommit, size = 'md', eager = false } = props;
  const [typed, setTyped] = useState(String(value));
  const [known, setKnown] = useState(value);
  const later = useDebouncedCallback(onCommit, SETTLE_MS);
  if (value !== known) {
    setKnown(value);
    setTyped(String(value));
  }
  const shown = quantityIn(typed) ?? value;

  function take(quantity: number) {
    const bounded = Math.max(1, Math.min(quantity, Math.max(max, 1)));
    setTyped(String(bounded));
    if (eager) onCommit(bounded);
    else later(bounded);
  }

  return (
    <div className={classes['field']} data-size={size}>
      <button
        type="button"
        aria-label={fewer}
        disabled={shown <= 1}
        onClick={() => take(shown - 1)}
      >
        <IconMinus size={16} aria-hidden />
      </button>
      <input
        aria-label={label}
        inputMode="numeric"
        autoComplete="off"
        maxLength={3}
        value={typed}
        onChange={(event) => {
          const text = event.currentTarget.value.replaceAll(/\D/g, '');
          const quantity = quantityIn(text);
          if (quantity === undefined) setTyped(text);
          else take(quantity);
        }}
        onBlur={() => setTyped(String(shown))}
      />
      <button
        type="button"
        aria-label={more}
        disabled={shown >= max}
        onClick={() => take(shown + 1)}
      >
        <IconPlus size={16} aria-hidden />
      </button>
    </div>
  );
}

function quantityIn(text: string): number | undefined {
  const quantity = Number(text);
  return quantity >= 1 ? quantity : undefined;
}
