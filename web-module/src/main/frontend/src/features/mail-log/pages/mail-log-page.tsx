import { Anchor, Text } from '@mantine/core';
import { IconMailOff } from '@tabler/icons-react';
import { Link, useLocation } from 'react-router';
import type { MailView } from '@/lib/api/types';
import { admin } from '@/lib/texts/admin';
import { DataTable, type Column } from '@/ui/data-table';
import { PageHeader } from '@/ui/page-header';
import { Pager } from '@/ui/pager';
import { QueryStates } from '@/ui/query-states';
import { RelativeTime } from '@/ui/relative-time';
import { RowSkeletons } from '@/ui/row-skeletons';
import { SearchField } from '@/ui/search-field';
import { StatePanel } from '@/ui/state-panel';
import { useAddressFilters } from '@/ui/use-address-filters';
import { useMails } from '../api/mails';
import { MailState } from '../components/mail-state';

const columns: Column<MailView>[] = [
  {
    key: 'subject',
    header: admin.mail.subject,
    lead: true,
    cell: (mail) => <Subject mail={mail} />,
  },
  { key: 'recipient', header: admin.mail.recipient, cell: ({ recipient }) => recipient },
  { key: 'state', header: admin.mail.state, cell: ({ state }) => <MailState state={state} /> },
  {
    key: 'channel',
    header: admin.mail.channel,
    cell: ({ channel }) => admin.mail.channels[channel],
  },
  { key: 'kind', header: admin.mail.kind, cell: ({ kind }) => kind },
  {
    key: 'created',
    header: admin.mail.created,
    cell: ({ createdAt }) => <RelativeTime at={createdAt} />,
  },
];

export function MailLogPage() {
  const filters = useAddressFilters();
  const to = filters.get('to');
  const query = useMails({ page: filters.page, ...(to !== '' && { to }) });
  return (
    <>
      <PageHeader title={admin.mail.title} text={admin.mail.text} />
      <SearchField
        mb="md"
        maw={360}
        label={admin.mail.recipientFilter}
        value={to}
        onSearch={(text) => filters.set('to', text)}
      />
      <QueryStates
        query={query}
        skeleton={<RowSkeletons rows={8} />}
        failed={admin.mail.failed}
        isEmpty={({ data }) => data.length === 0}
        empty={
          <StatePanel icon={IconMailOff} title={admin.mail.emptyTitle} text={admin.mail.empty} />
        }
      >
        {({ data, pagination }) => (
          <>
            <DataTable
              label={admin.mail.title}
              rows={data}
              columns={columns}
              rowKey={({ id }) => id}
              busy={query.isPlaceholderData}
              below={({ error }) =>
                error === undefined ? null : (
                  <Text size="sm" c="var(--c-danger)">
                    {error}
                  </Text>
                )
              }
            />
            <Pager pagination={pagination} onPage={filters.toPage} />
          </>
        )}
      </QueryStates>
    </>
  );
}

function Subject({ mail: { id, subject } }: { mail: MailView }) {
  const { search } = useLocation();
  return (
    <Anchor component={Link} to={`/admin/mail/${String(id)}`} state={{ search }} inherit>
      {subject}
    </Anchor>
  );
}
