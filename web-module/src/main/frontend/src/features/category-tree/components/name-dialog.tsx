import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { ApiError } from '@/lib/api/api-error';
import { fieldFaults } from '@/lib/api/field-faults';
import { texts } from '@/lib/texts';
import { selling } from '@/lib/texts/selling';
import { errorText } from '@/ui/error-text';
import { tellDone } from '@/ui/feedback';
import { useChangeTree, type TreeChange } from '../api/change-tree';

export interface Naming {
  title: string;
  action: string;
  /** The name as it is. */
  name: string;
  change: (name: string) => TreeChange;
  done: (name: string) => string;
}

interface Props {
  naming: Naming;
  onClose: () => void;
}

/** Asks for a category's name. */
export function NameDialog({ naming, onClose }: Props) {
  const [name, setName] = useState(naming.name);
  const [missing, setMissing] = useState(false);
  const save = useChangeTree();

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    const wanted = name.trim();
    setMissing(wanted === '');
    if (wanted === '') return;
    save.mutate(naming.change(wanted), {
      onSuccess: () => {
        tellDone(naming.done(wanted));
        onClose();
      },
    });
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={naming.title}
      closeButtonProps={{ 'aria-label': texts.common.close }}
    >
      <form noValidate onSubmit={submit}>
        <Stack>
          <TextInput
            label={selling.categoryTree.name}
            data-autofocus
            maxLength={100}
            value={name}
            error={missing ? selling.categoryTree.nameNeeded : faultText(save.error)}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {texts.common.cancel}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {naming.action}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function faultText(error: Error | null): string | undefined {
  if (!error) return undefined;
  if (error instanceof ApiError && error.code === 'CATEGORY_TAKEN')
    return selling.categoryTree.taken;
  return fieldFaults(error, ['name'])['name'] ?? errorText(error);
}
