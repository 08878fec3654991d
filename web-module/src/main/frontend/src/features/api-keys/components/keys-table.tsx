import { Group } from '@mantine/core';
import type { ApiKeyView } from '@/lib/api/types';
import { formatDate } from '@/lib/format/time';
import { useNow } from '@/lib/format/use-now';
import { texts } from '@/lib/texts';
import { admin } from '@/lib/texts/admin';
import { DataTable, type Column } from '@/ui/data-table';
import { RelativeTime } from '@/ui/relative-time';
import { ToneBadge } from '@/ui/tone-badge';
import classes from './keys.module.css';
import { Replacement } from './replacement';
import { RevokeButton } from './revoke-button';
import { RotateButton } from './rotate-button';

const columns: Column<ApiKeyView>[] = [
  {
    key: 'name',
    header: admin.keys.name,
    lead: true,
    cell: (key) => (
      <div>
        <strong className={classes['name']}>{key.name}</strong>{' '}
        <span className={classes['number']}>{admin.keys.number(key.id)}</span>
        <Replacement apiKey={key} />
      </div>
    ),
  },
  {
    key: 'scopes',
    header: admin.keys.scopes,
    cell: ({ scopes }) => (
      <Group gap={4} className={classes['scopes'] ?? ''}>
        {scopes.map((scope) => (
          <code key={scope} className={classes['scope']}>
            {scope}
          </code>
        ))}
      </Group>
    ),
  },
  { key: 'created', header: admin.keys.created, cell: ({ createdAt }) => <Day at={createdAt} /> },
  { key: 'expires', header: admin.keys.expires, cell: (key) => <Expiry apiKey={key} /> },
  {
    key: 'used',
    header: admin.keys.lastUsed,
    cell: ({ lastUsedAt }) =>
      lastUsedAt === undefined ? texts.common.never : <RelativeTime at={lastUsedAt} />,
  },
  {
    key: 'actions',
    header: admin.keys.actions,
    hideHeader: true,
    numeric: true,
    cell: (key) => (
      <Group gap={4} justify="flex-end" wrap="nowrap">
        <RotateButton apiKey={key} />
        <RevokeButton apiKey={key} />
      </Group>
    ),
  },
];

export function KeysTable({ keys }: { keys: ApiKeyView[] }) {
  return (
    <DataTable label={admin.keys.title} rows={keys} columns={columns} rowKey={({ id }) => id} />
  );
}

function Expiry({ apiKey: { expiresAt } }: { apiKey: ApiKeyView }) {
  const now = useNow();
  if (expiresAt === undefined) return texts.common.never;
  if (Date.parse(expiresAt) < now) return <ToneBadge tone="bad">{admin.keys.expired}</ToneBadge>;
  return <Day at={expiresAt} />;
}

function Day({ at }: { at: string }) {
  return <time dateTime={at}>{formatDate(at)}</time>;
}
