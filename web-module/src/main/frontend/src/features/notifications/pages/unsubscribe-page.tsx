import { Button, Loader } from '@mantine/core';
import { IconMailOff, IconMailX } from '@tabler/icons-react';
import { Link, useSearchParams } from 'react-router';
import { isTransient } from '@/lib/api/api-error';
import { account } from '@/lib/texts/account';
import { ErrorPanel } from '@/ui/error-panel';
import { usePageTitle } from '@/ui/page-title';
import { StatePanel } from '@/ui/state-panel';
import { useUnsubscribe } from '../api/unsubscribe';

export function UnsubscribePage() {
  usePageTitle(account.unsubscribe.title);
  const [params] = useSearchParams();
  const token = params.get('token') ?? '';
  const outcome = useUnsubscribe(token);

  if (outcome.isError && isTransient(outcome.error)) {
    return (
      <ErrorPanel
        title={account.unsubscribe.failedTitle}
        error={outcome.error}
        onRetry={() => void outcome.refetch()}
      />
    );
  }
  if (token !== '' && outcome.isPending) {
    return (
      <div role="status">
        <Loader size="sm" mr="sm" aria-hidden />
        {account.unsubscribe.working}
      </div>
    );
  }
  const done = outcome.isSuccess;
  return (
    <div role="status">
      <StatePanel
        order={1}
        icon={done ? IconMailOff : IconMailX}
        title={done ? account.unsubscribe.doneTitle : account.unsubscribe.failedTitle}
        text={done ? account.unsubscribe.doneText : account.unsubscribe.failedText}
      >
        <Button component={Link} to="/preferences" variant="default" mt="xs">
          {account.unsubscribe.toPreferences}
        </Button>
      </StatePanel>
    </div>
  );
}
