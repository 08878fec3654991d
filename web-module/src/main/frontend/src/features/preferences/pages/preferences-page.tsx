import { Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import { account } from '@/lib/texts/account';
import { PageHeader } from '@/ui/page-header';
import { QueryStates } from '@/ui/query-states';
import { usePreferences } from '../api/preferences';
import { PreferencesForm } from '../components/preferences-form';
import classes from './preferences-page.module.css';

/** `notice` is what else the reader should know here before relying on e-mail. */
export function PreferencesPage({ notice }: { notice?: ReactNode }) {
  const query = usePreferences();
  return (
    <>
      <PageHeader title={account.preferences.title} text={account.preferences.text} />
      {notice}
      <QueryStates query={query} skeleton={<Blank />} failed={account.preferences.failed}>
        {(saved) => <PreferencesForm saved={saved} />}
      </QueryStates>
    </>
  );
}

function Blank() {
  return (
    <div className={classes['layout']}>
      <Skeleton height={520} radius="lg" />
      <Skeleton height={320} radius="lg" />
    </div>
  );
}
