import { Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import { texts } from '@/lib/texts';
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
      <PageHeader title={texts.preferences.title} text={texts.preferences.text} />
      {notice}
      <QueryStates query={query} skeleton={<Blank />} failed={texts.preferences.failed}>
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
