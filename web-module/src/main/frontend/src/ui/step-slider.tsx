import { Group, Slider, Text } from '@mantine/core';
import { useId, useState } from 'react';

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

/** A slider that says its value in words and reports it when let go. */
export function StepSlider({ label, description, value, say, onCommit, ...range }: Props) {
  const [moving, setMoving] = useState<number>();
  const [known, setKnown] = useState(value);
  const id = useId();
  if (value !== known) {
    setKnown(value);
    setMoving(undefined);
  }
  const shown = moving ?? value;
  return (
    <div>
      <Group justify="space-between" gap="xs" mb={6} wrap="nowrap">
        <Text size="sm" fw="var(--weight-strong)" id={id}>
          {label}
        </Text>
        <Text size="sm" className="tabular" aria-hidden="true">
          {say(shown)}
        </Text>
      </Group>
      {description !== undefined && (
        <Text size="xs" c="dimmed" mb={8}>
          {description}
        </Text>
      )}
      <Slider
        value={shown}
        {...range}
        label={null}
        onChange={setMoving}
        onChangeEnd={onCommit}
        thumbProps={{ 'aria-labelledby': id, 'aria-valuetext': say(shown) }}
        thumbSize={20}
        my={6}
      />
    </div>
  );
}
