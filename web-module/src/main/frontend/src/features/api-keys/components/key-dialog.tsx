import { Modal } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { texts } from '@/lib/texts';
import { admin } from '@/lib/texts/admin';
import { NewKey } from './new-key';

interface Props {
  opened: boolean;
  title: string;
  onClose: () => void;
  /** What makes the key: says it when it is there. */
  children: (onMade: (key: string) => void, onCancel: () => void) => ReactNode;
}

/** First what the key is to be, then the key, once. A key on show is left only by its button. */
export function KeyDialog({ opened, title, onClose, children }: Props) {
  const [key, setKey] = useState<string>();
  const shown = key !== undefined;

  function close() {
    setKey(undefined);
    onClose();
  }

  return (
    <Modal
      opened={opened}
      onClose={close}
      title={shown ? admin.keys.shownOnceTitle : title}
      closeOnClickOutside={!shown}
      closeOnEscape={!shown}
      withCloseButton={!shown}
      closeButtonProps={{ 'aria-label': texts.common.close }}
    >
      {shown ? <NewKey value={key} onDone={close} /> : children(setKey, close)}
    </Modal>
  );
}
