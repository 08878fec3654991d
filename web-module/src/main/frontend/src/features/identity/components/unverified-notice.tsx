import { Alert, Button, Group, Text } from '@mantine/core';
import { IconMailExclamation } from '@tabler/icons-react';
import { useUser } from '@/lib/session/user';
import { account } from '@/lib/texts/account';
import { tellDone, tellFailed } from '@/ui/feedback';
import { useResendVerification } from '../api/resend-verification';

/** Reminds those whose e-mail is not confirmed; nothing for the others. */
export function UnverifiedNotice() {
  const { emailVerified, email } = useUser();
  const resend = useResendVerification();
  if (emailVerified) return null;
  return (
    <Alert color="amber" mb="lg" icon={<IconMailExclamation aria-hidden />}>
      <Group justify="space-between" gap="sm">
        <Text size="sm">{account.identity.unverified(email)}</Text>
        <Button
          size="compact-sm"
          variant="default"
          loading={resend.isPending}
          onClick={() =>
            resend.mutate(undefined, {
              onSuccess: () => tellDone(account.identity.resent),
              onError: (error) => tellFailed(account.identity.verifyFailedTitle, error),
            })
          }
        >
          {account.identity.resend}
        </Button>
      </Group>
    </Alert>
  );
}
