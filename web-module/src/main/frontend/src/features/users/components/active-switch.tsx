import { Switch } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { UserView } from '@/lib/api/types';
import { useUser } from '@/lib/session/user';
import { texts } from '@/lib/texts';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { tellDone, tellFailed } from '@/ui/feedback';
import { useChangeUser } from '../api/change-user';

/** Deactivating throws somebody out at once, so it asks first; activating does not. */
export function ActiveSwitch({ user: { id, fullName, active } }: { user: UserView }) {
  const me = useUser();
  const change = useChangeUser();
  const [asking, dialog] = useDisclosure(false);

  function set(wanted: boolean) {
    change.mutate(
      { id, active: wanted },
      {
        onSuccess: () => tellDone(texts.users.changed(fullName)),
        onError: (error) => tellFailed(texts.users.changeFailed, error),
        onSettled: dialog.close,
      },
    );
  }

  return (
    <>
      <Switch
        aria-label={texts.users.activeOf(fullName)}
        checked={active}
        disabled={id === me.id || change.isPending}
        onChange={(event) => (event.currentTarget.checked ? set(true) : dialog.open())}
      />
      <ConfirmDialog
        opened={asking}
        title={texts.users.deactivateTitle(fullName)}
        text={texts.users.deactivateText}
        action={texts.users.deactivate}
        busy={change.isPending}
        onClose={dialog.close}
        onConfirm={() => set(false)}
      />
    </>
  );
}
