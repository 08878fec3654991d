import type { ApiKeyView } from '@/lib/api/types';
import { admin } from '@/lib/texts/admin';
import { ConfirmedButton } from '@/ui/confirmed-button';
import { tellDone, tellFailed } from '@/ui/feedback';
import { useRevokeApiKey } from '../api/revoke-api-key';
import { nameOf } from '../model/name-of';

export function RevokeButton({ apiKey }: { apiKey: ApiKeyView }) {
  const name = nameOf(apiKey);
  const revoke = useRevokeApiKey();
  return (
    <ConfirmedButton
      action={admin.keys.revoke}
      label={admin.keys.revokeOne(name)}
      title={admin.keys.revokeTitle(name)}
      text={admin.keys.revokeText}
      busy={revoke.isPending}
      onConfirm={(over) =>
        revoke.mutate(apiKey.id, {
          onSuccess: () => tellDone(admin.keys.revoked(name)),
          onError: (error) => tellFailed(admin.keys.actionFailed, error),
          onSettled: over,
        })
      }
    />
  );
}
