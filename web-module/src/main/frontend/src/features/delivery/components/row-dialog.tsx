import { Button, Group, Modal, Stack, Switch } from '@mantine/core';
import type { ReactNode } from 'react';
import { texts } from '@/lib/texts';
import { desk } from '@/lib/texts/desk';
import { FormError } from '@/ui/form-error';

interface Props {
  title: string;
  fault: string | undefined;
  busy: boolean;
  active: boolean;
  onActive: (active: boolean) => void;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** The frame of the form of a row: its fields, whether it counts, and the buttons. */
export function RowDialog(props: Props) {
  return (
    <Modal
      opened
      size="lg"
      onClose={props.onClose}
      title={props.title}
      closeButtonProps={{ 'aria-label': texts.common.close }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          props.onSubmit();
        }}
      >
        <Stack>
          <FormError>{props.fault}</FormError>
          {props.children}
          <Switch
            label={desk.table.active}
            checked={props.active}
            onChange={(event) => props.onActive(event.currentTarget.checked)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={props.onClose}>
              {texts.common.cancel}
            </Button>
            <Button type="submit" loading={props.busy}>
              {texts.common.save}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
