import { AddressBook } from '@/features/addresses/components/address-book';
import { UnverifiedNotice } from '@/features/identity/components/unverified-notice';
import { ProfilePage } from '@/features/identity/pages/profile-page';
import { PreferencesPage } from '@/features/preferences/pages/preferences-page';

export function PreferencesRoute() {
  return (
    <>
      <PreferencesPage notice={<UnverifiedNotice />} />
      <AddressBook />
    </>
  );
}

export const ProfileRoute = ProfilePage;
