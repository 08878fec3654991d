import { Button, CopyButton, Group, Stack, Text } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { texts } from '@/lib/texts';
import { admin } from '@/lib/texts/admin';
import classes from './keys.module.css';

export function NewKey({ value, onDone }: { value: string; onDone: () => void }) {
  return (
    <Stack>
      <Text size="sm">{admin.keys.shownOnceText}</Text>
      <output className={classes['key']} aria-label={admin.keys.keyLabel}>
        {value}
      </output>
      <Group justify="space-between">
        <CopyButton value={value} timeout={3000}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              onClick={copy}
              leftSection={
                copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />
              }
            >
              {copied ? texts.common.copied : admin.keys.copyKey}
            </Button>
          )}
        </CopyButton>
        <Button onClick={onDone}>{admin.keys.done}</Button>
      </Group>
    </Stack>
  );
}
