import { Button, Group, Modal, Text } from '@mantine/core';
import { texts } from '@/lib/texts';

interface Props {
  opened: boolean;
  title: string;
  text: string;
  action: string;
  busy: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before something that cannot be taken back. */
export function ConfirmDialog(props: Props) {
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={props.title}
      closeButtonProps={{ 'aria-label': texts.common.close }}
    >
      <Text mb="lg">{props.text}</Text>
      <Group justify="flex-end">
        <Button variant="default" onClick={props.onClose} data-autofocus>
          {texts.common.cancel}
        </Button>
        <Button color="red" autoContrast onClick={props.onConfirm} loading={props.busy}>
          {props.action}
        </Button>
      </Group>
    </Modal>
  );
}
