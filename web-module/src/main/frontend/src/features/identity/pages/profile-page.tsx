import { Stack } from '@mantine/core';
import { texts } from '@/lib/texts';
import { PageHeader } from '@/ui/page-header';
import { PasswordForm } from '../components/password-form';
import { ProfileForm } from '../components/profile-form';
import { UnverifiedNotice } from '../components/unverified-notice';

export function ProfilePage() {
  return (
    <>
      <PageHeader title={texts.identity.profileTitle} text={texts.identity.profileText} />
      <UnverifiedNotice />
      <Stack gap="lg" maw={640}>
        <ProfileForm />
        <PasswordForm />
      </Stack>
    </>
  );
}
