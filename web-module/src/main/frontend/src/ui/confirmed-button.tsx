import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { ConfirmDialog } from './confirm-dialog';

interface Props {
  /** On the button and in the dialog. */
  action: string;
  /** The button's name for those who do not see what it stands beside. */
  label: string;
  title: string;
  text: string;
  busy: boolean;
  /** Does it, and calls back once it is over, whether well or not. */
  onConfirm: (over: () => void) => void;
}

/** A button for what cannot be undone: it asks first. */
export function ConfirmedButton({ action, label, title, text, busy, onConfirm }: Props) {
  const [asking, dialog] = useDisclosure(false);
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        color="red"
        c="var(--c-danger)"
        aria-label={label}
        onClick={dialog.open}
      >
        {action}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={title}
        text={text}
        action={action}
        busy={busy}
        onClose={dialog.close}
        onConfirm={() => onConfirm(dialog.close)}
      />
    </>
  );
}
