import { Button, Loader } from '@mantine/core';
import { IconMailCheck, IconMailX } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link, useSearchParams } from 'react-router';
import { isTransient } from '@/lib/api/api-error';
import { meKey } from '@/lib/session/me';
import { texts } from '@/lib/texts';
import { account } from '@/lib/texts/account';
import { ErrorPanel } from '@/ui/error-panel';
import { usePageTitle } from '@/ui/page-title';
import { StatePanel } from '@/ui/state-panel';
import { useVerifyEmail } from '../api/verify-email';

/** Reached by the mailed link; confirms by itself. */
export function VerifyEmailPage() {
  usePageTitle(account.identity.verifyTitle);
  const [params] = useSearchParams();
  const token = params.get('token') ?? '';
  const verify = useVerifyEmail(token);
  const queries = useQueryClient();

  useEffect(() => {
    if (verify.isSuccess) void queries.invalidateQueries({ queryKey: meKey });
  }, [verify.isSuccess, queries]);

  if (verify.isError && isTransient(verify.error)) {
    return (
      <ErrorPanel
        title={account.identity.verifyFailedTitle}
        error={verify.error}
        onRetry={() => void verify.refetch()}
      />
    );
  }
  if (token === '' || verify.isError) return <Outcome done={false} />;
  if (verify.isSuccess) return <Outcome done />;
  return (
    <div role="status">
      <Loader size="sm" mr="sm" aria-hidden />
      {account.identity.verifyWorking}
    </div>
  );
}

function Outcome({ done }: { done: boolean }) {
  return (
    <div role="status">
      <StatePanel
        order={1}
        icon={done ? IconMailCheck : IconMailX}
        title={done ? account.identity.verifyDoneTitle : account.identity.verifyFailedTitle}
        text={done ? account.identity.verifyDoneText : account.identity.verifyFailedText}
      >
        <Button component={Link} to={done ? '/deals' : '/profile'} mt="xs">
          {done ? account.identity.goOn : texts.shell.profile}
        </Button>
      </StatePanel>
    </div>
  );
}
