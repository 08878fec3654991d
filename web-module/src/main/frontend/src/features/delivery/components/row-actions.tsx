import { Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { desk } from '@/lib/texts/desk';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { tellDone, tellFailed } from '@/ui/feedback';

interface Props {
  name: string;
  onEdit: () => void;
  remove: { isPending: boolean; run: () => Promise<unknown> };
}

/** What can be done with a row. */
export function RowActions({ name, onEdit, remove }: Props) {
  const [asking, dialog] = useDisclosure(false);
  return (
    <Group gap={4} justify="flex-end" wrap="nowrap">
      <Button
        size="compact-sm"
        variant="default"
        aria-label={desk.table.editOne(name)}
        onClick={onEdit}
      >
        {desk.table.edit}
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        color="red"
        c="var(--c-danger)"
        aria-label={desk.table.removeOne(name)}
        onClick={dialog.open}
      >
        {desk.table.remove}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={desk.table.removeTitle(name)}
        text={desk.table.removeText}
        action={desk.table.remove}
        busy={remove.isPending}
        onClose={dialog.close}
        onConfirm={() =>
          // By the promise, for the row may be gone before it is heard.
          void remove
            .run()
            .then(
              () => tellDone(desk.table.removed),
              (error: unknown) => tellFailed(desk.table.actionFailed, error),
            )
            .finally(dialog.close)
        }
      />
    </Group>
  );
}
