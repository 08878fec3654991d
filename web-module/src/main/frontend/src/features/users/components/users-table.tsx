import { Text } from '@mantine/core';
import type { UserView } from '@/lib/api/types';
import { formatDate } from '@/lib/format/time';
import { texts } from '@/lib/texts';
import { DataTable, type Column } from '@/ui/data-table';
import { ToneBadge } from '@/ui/tone-badge';
import { ActiveSwitch } from './active-switch';
import { RoleSelect } from './role-select';

const columns: Column<UserView>[] = [
  { key: 'name', header: texts.users.name, lead: true, cell: (user) => <Name user={user} /> },
  { key: 'role', header: texts.users.role, cell: (user) => <RoleSelect user={user} /> },
  { key: 'active', header: texts.users.active, cell: (user) => <ActiveSwitch user={user} /> },
  { key: 'joined', header: texts.users.joined, cell: ({ createdAt }) => formatDate(createdAt) },
];

export function UsersTable({ users, busy }: { users: UserView[]; busy: boolean }) {
  return (
    <DataTable
      label={texts.users.title}
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
      {!emailVerified && <ToneBadge tone="warn">{texts.users.unverified}</ToneBadge>}
    </div>
  );
}
