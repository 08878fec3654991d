import { Modal } from '@mantine/core';
import { useState } from 'react';
import { texts } from '@/lib/texts';
import { CreateKeyForm } from './create-key-form';
import { NewKey } from './new-key';

interface Props {
  opened: boolean;
  onClose: () => void;
}

/** First what the key may do, then the key, once. A key on show is left only by its button. */
export function CreateKeyDialog({ opened, onClose }: Props) {
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
      title={shown ? texts.keys.shownOnceTitle : texts.keys.create}
      closeOnClickOutside={!shown}
      closeOnEscape={!shown}
      withCloseButton={!shown}
      closeButtonProps={{ 'aria-label': texts.common.close }}
    >
      {shown ? (
        <NewKey value={key} onDone={close} />
      ) : (
        <CreateKeyForm onCreated={setKey} onCancel={close} />
      )}
    </Modal>
  );
}
