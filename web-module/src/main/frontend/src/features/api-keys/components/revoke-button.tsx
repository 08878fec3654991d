import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ApiKeyView } from '@/lib/api/types';
import { texts } from '@/lib/texts';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { tellDone, tellFailed } from '@/ui/feedback';
import { useRevokeApiKey } from '../api/revoke-api-key';
import { nameOf } from '../model/name-of';

export function RevokeButton({ apiKey }: { apiKey: ApiKeyView }) {
  const { id } = apiKey;
  const name = nameOf(apiKey);
  const [asking, dialog] = useDisclosure(false);
  const revoke = useRevokeApiKey();
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        color="red"
        c="var(--c-danger)"
        aria-label={texts.keys.revokeOne(name)}
        onClick={dialog.open}
      >
        {texts.keys.revoke}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={texts.keys.revokeTitle(name)}
        text={texts.keys.revokeText}
        action={texts.keys.revoke}
        busy={revoke.isPending}
        onClose={dialog.close}
        onConfirm={() =>
          revoke.mutate(id, {
            onSuccess: () => tellDone(texts.keys.revoked(name)),
            onError: (error) => tellFailed(texts.keys.actionFailed, error),
            onSettled: dialog.close,
          })
        }
      />
    </>
  );
}
