import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { currencySign } from '@/lib/format/money';

interface Props {
  label: string;
  placeholder?: string;
  value: number | undefined;
  onCommit: (price: number | undefined) => void;
}

const SETTLE_MS = 400;

/** An amount as people type it; commits shortly after the typing stops. */
export function PriceField({ label, placeholder, value, onCommit }: Props) {
  const [typed, setTyped] = useState(textOf(value));
  const [known, setKnown] = useState(value);
  const later = useDebouncedCallback((text: string) => {
    const price = amountIn(text);
    setKnown(price);
    onCommit(price);
  }, SETTLE_MS);
  if (value !== known) {
    setKnown(value);
    setTyped(textOf(value));
  }
  return (
    <TextInput
      label={label}
      placeholder={placeholder}
      inputMode="decimal"
      autoComplete="off"
      maxLength={8}
      leftSection={<span aria-hidden="true">{currencySign}</span>}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        later(event.currentTarget.value);
      }}
    />
  );
}

function textOf(price: number | undefined): string {
  return price === undefined ? '' : String(price);
}

/** Nothing where it is no amount; a decimal comma is as good as a point. */
function amountIn(text: string): number | undefined {
  const amount = Number(text.trim().replace(',', '.'));
  return amount > 0 ? Math.round(amount * 100) / 100 : undefined;
}
