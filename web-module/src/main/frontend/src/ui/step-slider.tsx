import { Group, Text } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useId, useState } from 'react';
import classes from './step-slider.module.css';

interface Props {
  label: string;
  description?: string;
  value: number;
  min: number;
  max: number;
  step: number;
  /** The value in words: beside the label, and for screen readers. */
  say: (value: number) => string;
  onCommit: (value: number) => void;
}

const SETTLE_MS = 250;

/** A slider that says its value in words and reports it once the hand rests. */
export function StepSlider({ label, description, value, say, onCommit, ...range }: Props) {
  const [moving, setMoving] = useState<number>();
  const [known, setKnown] = useState(value);
  const commit = useDebouncedCallback(onCommit, SETTLE_MS);
  const id = useId();
  if (value !== known) {
    setKnown(value);
    setMoving(undefined);
  }
  const shown = moving ?? value;
  return (
    <div>
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <Text component="label" htmlFor={id} size="sm" fw="var(--weight-strong)">
          {label}
        </Text>
        <Text size="sm" className="tabular" aria-hidden="true">
          {say(shown)}
        </Text>
      </Group>
      {description !== undefined && (
        <Text size="xs" c="dimmed" id={`${id}-hint`}>
          {description}
        </Text>
      )}
      <input
        type="range"
        id={id}
        className={classes['range']}
        value={shown}
        {...range}
        aria-valuetext={say(shown)}
        aria-describedby={description === undefined ? undefined : `${id}-hint`}
        onChange={(event) => {
          const next = event.currentTarget.valueAsNumber;
          setMoving(next);
          commit(next);
        }}
      />
    </div>
  );
}
