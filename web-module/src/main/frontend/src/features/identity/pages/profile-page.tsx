import { Stack } from '@mantine/core';
import { account } from '@/lib/texts/account';
import { PageHeader } from '@/ui/page-header';
import { PasswordForm } from '../components/password-form';
import { ProfileForm } from '../components/profile-form';
import { UnverifiedNotice } from '../components/unverified-notice';

export function ProfilePage() {
  return (
    <>
      <PageHeader title={account.identity.profileTitle} text={account.identity.profileText} />
      <UnverifiedNotice />
      <Stack gap="lg" maw={640}>
        <ProfileForm />
        <PasswordForm />
      </Stack>
    </>
  );
}
