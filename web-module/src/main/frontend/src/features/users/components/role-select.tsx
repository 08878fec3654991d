import { Select } from '@mantine/core';
import type { Role, UserView } from '@/lib/api/types';
import { useUser } from '@/lib/session/user';
import { admin } from '@/lib/texts/admin';
import { tellDone, tellFailed } from '@/ui/feedback';
import { useChangeUser } from '../api/change-user';

const roles = Object.entries(admin.users.roles).map(([value, label]) => ({ value, label }));

/** Nobody takes their own rights away: that is another administrator's to do. */
export function RoleSelect({ user: { id, fullName, role } }: { user: UserView }) {
  const me = useUser();
  const change = useChangeUser();
  return (
    <Select
      size="xs"
      w={140}
      aria-label={admin.users.roleOf(fullName)}
      data={roles}
      value={change.isPending ? (change.variables.role ?? role) : role}
      disabled={id === me.id || change.isPending}
      onChange={(chosen) => {
        if (chosen === null || chosen === role) return;
        change.mutate(
          { id, role: chosen as Role },
          {
            onSuccess: () => tellDone(admin.users.changed(fullName)),
            onError: (error) => tellFailed(admin.users.changeFailed, error),
          },
        );
      }}
    />
  );
}
