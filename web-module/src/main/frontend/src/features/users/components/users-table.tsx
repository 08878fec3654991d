import { Text } from '@mantine/core';
import type { UserView } from '@/lib/api/types';
import { formatDate } from '@/lib/format/time';
import { admin } from '@/lib/texts/admin';
import { DataTable, type Column } from '@/ui/data-table';
import { ToneBadge } from '@/ui/tone-badge';
import { ActiveSwitch } from './active-switch';
import { RoleSelect } from './role-select';

const columns: Column<UserView>[] = [
  { key: 'name', header: admin.users.name, lead: true, cell: (user) => <Name user={user} /> },
  { key: 'role', header: admin.users.role, cell: (user) => <RoleSelect user={user} /> },
  { key: 'active', header: admin.users.active, cell: (user) => <ActiveSwitch user={user} /> },
  { key: 'joined', header: admin.users.joined, cell: ({ createdAt }) => formatDate(createdAt) },
];

export function UsersTable({ users, busy }: { users: UserView[]; busy: boolean }) {
  return (
    <DataTable
      label={admin.users.title}
      rows={users}
      columns={columns}
      rowKey={({ id }) => id}
      busy={busy}
    />
  );
}

function Name({ user: { fullName, email, emailVerified } }: { user: UserView }) {
  return (
    <div>
      <Text size="sm" fw="var(--weight-strong)">
        {fullName}
      </Text>
      <Text size="sm" c="dimmed">
        {email}
      </Text>
      {!emailVerified && <ToneBadge tone="warn">{admin.users.unverified}</ToneBadge>}
    </div>
  );
}
