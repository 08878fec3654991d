import type { ApiKeyView } from '@/lib/api/types';
import { texts } from '@/lib/texts';
import { ConfirmedButton } from '@/ui/confirmed-button';
import { tellDone, tellFailed } from '@/ui/feedback';
import { useRevokeApiKey } from '../api/revoke-api-key';
import { nameOf } from '../model/name-of';

export function RevokeButton({ apiKey }: { apiKey: ApiKeyView }) {
  const name = nameOf(apiKey);
  const revoke = useRevokeApiKey();
  return (
    <ConfirmedButton
      action={texts.keys.revoke}
      label={texts.keys.revokeOne(name)}
      title={texts.keys.revokeTitle(name)}
      text={texts.keys.revokeText}
      busy={revoke.isPending}
      onConfirm={(over) =>
        revoke.mutate(apiKey.id, {
          onSuccess: () => tellDone(texts.keys.revoked(name)),
          onError: (error) => tellFailed(texts.keys.actionFailed, error),
          onSettled: over,
        })
      }
    />
  );
}
