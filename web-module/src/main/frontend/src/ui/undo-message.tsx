import { Button, Group } from '@mantine/core';

interface Props {
  message: string;
  action: string;
  onUndo: () => void;
}

/** A short word with the way back. */
export function UndoMessage({ message, action, onUndo }: Props) {
  return (
    <Group gap="sm" justify="space-between" wrap="nowrap">
      <span>{message}</span>
      <Button size="compact-sm" variant="default" flex="none" onClick={onUndo}>
        {action}
      </Button>
    </Group>
  );
}
