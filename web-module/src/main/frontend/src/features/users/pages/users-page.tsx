import { Group, Select } from '@mantine/core';
import { IconUserOff } from '@tabler/icons-react';
import type { Role } from '@/lib/api/types';
import { admin } from '@/lib/texts/admin';
import { PageHeader } from '@/ui/page-header';
import { Pager } from '@/ui/pager';
import { QueryStates } from '@/ui/query-states';
import { RowSkeletons } from '@/ui/row-skeletons';
import { SearchField } from '@/ui/search-field';
import { StatePanel } from '@/ui/state-panel';
import { useAddressFilters, type AddressFilters } from '@/ui/use-address-filters';
import { useUsers } from '../api/users';
import { UsersTable } from '../components/users-table';

const roles = Object.entries(admin.users.roles).map(([value, label]) => ({ value, label }));

export function UsersPage() {
  const filters = useAddressFilters();
  const q = filters.get('q');
  const role = filters.get('role');
  const active = filters.get('active');
  const query = useUsers({
    page: filters.page,
    ...(q !== '' && { q }),
    ...(isRole(role) && { role }),
    ...(active !== '' && { active: active === 'true' }),
  });
  return (
    <>
      <PageHeader title={admin.users.title} text={admin.users.text} />
      <Filters filters={filters} />
      <QueryStates
        query={query}
        skeleton={<RowSkeletons rows={8} />}
        failed={admin.users.failed}
        isEmpty={({ data }) => data.length === 0}
        empty={
          <StatePanel icon={IconUserOff} title={admin.users.emptyTitle} text={admin.users.empty} />
        }
      >
        {({ data, pagination }) => (
          <>
            <UsersTable users={data} busy={query.isPlaceholderData} />
            <Pager pagination={pagination} onPage={filters.toPage} />
          </>
        )}
      </QueryStates>
    </>
  );
}

function Filters({ filters }: { filters: AddressFilters }) {
  return (
    <Group mb="md" gap="sm">
      <SearchField
        flex="1 1 14rem"
        label={admin.users.search}
        value={filters.get('q')}
        onSearch={(text) => filters.set('q', text)}
      />
      <Select
        aria-label={admin.users.role}
        w={160}
        value={filters.get('role')}
        data={[{ value: '', label: admin.users.anyRole }, ...roles]}
        onChange={(chosen) => filters.set('role', chosen ?? '')}
      />
      <Select
        aria-label={admin.users.status}
        w={170}
        value={filters.get('active')}
        data={[
          { value: '', label: admin.users.anyStatus },
          { value: 'true', label: admin.users.onlyActive },
          { value: 'false', label: admin.users.onlyInactive },
        ]}
        onChange={(chosen) => filters.set('active', chosen ?? '')}
      />
    </Group>
  );
}

function isRole(text: string): text is Role {
  return text in admin.users.roles;
}
