import { Button, Group } from '@mantine/core';

interface Props {
  message: string;
  action: string;
  onAction: () => void;
}

/** A short word with the way back, or on. */
export function ActionMessage({ message, action, onAction }: Props) {
  return (
    <Group gap="sm" justify="space-between" wrap="nowrap">
      <span>{message}</span>
      <Button size="compact-sm" variant="default" flex="none" onClick={onAction}>
        {action}
      </Button>
    </Group>
  );
}
