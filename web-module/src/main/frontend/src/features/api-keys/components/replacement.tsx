import { Text } from '@mantine/core';
import type { ApiKeyView } from '@/lib/api/types';
import { formatDateTime } from '@/lib/format/time';
import { useNow } from '@/lib/format/use-now';
import { admin } from '@/lib/texts/admin';

/** Whose place a key takes, and which one takes its own, until when. */
export function Replacement({ apiKey }: { apiKey: ApiKeyView }) {
  const { replaces, replacedBy } = apiKey;
  return (
    <>
      {replaces !== undefined && (
        <Text size="xs" c="dimmed">
          {admin.keys.replaces(replaces)}
        </Text>
      )}
      {replacedBy !== undefined && <Retirement apiKey={apiKey} by={replacedBy} />}
    </>
  );
}

function Retirement({ apiKey: { expiresAt }, by }: { apiKey: ApiKeyView; by: number }) {
  const now = useNow();
  if (expiresAt === undefined) return null;
  const over = Date.parse(expiresAt) <= now;
  return (
    <Text size="xs" c="dimmed">
      {over ? admin.keys.replacedSince(by) : admin.keys.replacedUntil(by)}{' '}
      <time dateTime={expiresAt}>{formatDateTime(expiresAt)}</time>
    </Text>
  );
}
