import { Switch } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { UserView } from '@/lib/api/types';
import { useUser } from '@/lib/session/user';
import { admin } from '@/lib/texts/admin';
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
        onSuccess: () => tellDone(admin.users.changed(fullName)),
        onError: (error) => tellFailed(admin.users.changeFailed, error),
        onSettled: dialog.close,
      },
    );
  }

  return (
    <>
      <Switch
        aria-label={admin.users.activeOf(fullName)}
        checked={active}
        disabled={id === me.id || change.isPending}
        onChange={(event) => (event.currentTarget.checked ? set(true) : dialog.open())}
      />
      <ConfirmDialog
        opened={asking}
        title={admin.users.deactivateTitle(fullName)}
        text={admin.users.deactivateText}
        action={admin.users.deactivate}
        busy={change.isPending}
        onClose={dialog.close}
        onConfirm={() => set(false)}
      />
    </>
  );
}
