import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ApiKeyView } from '@/lib/api/types';
import { admin } from '@/lib/texts/admin';
import { nameOf } from '../model/name-of';
import { KeyDialog } from './key-dialog';
import { RotateForm } from './rotate-form';

export function RotateButton({ apiKey }: { apiKey: ApiKeyView }) {
  const [opened, dialog] = useDisclosure(false);
  const replaced = apiKey.replacedBy !== undefined;
  return (
    <>
      {!replaced && (
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={admin.keys.rotateOne(nameOf(apiKey))}
          onClick={dialog.open}
        >
          {admin.keys.rotate}
        </Button>
      )}
      {/* Stays when the button goes, since it shows the new key then. */}
      <KeyDialog
        opened={opened}
        title={admin.keys.rotateTitle(nameOf(apiKey))}
        onClose={dialog.close}
      >
        {(onMade, onCancel) => (
          <RotateForm apiKey={apiKey} onRotated={onMade} onCancel={onCancel} />
        )}
      </KeyDialog>
    </>
  );
}
