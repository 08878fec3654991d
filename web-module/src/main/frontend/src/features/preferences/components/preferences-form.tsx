import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { PreferencesView } from '@/lib/api/types';
import { texts } from '@/lib/texts';
import { account } from '@/lib/texts/account';
import { tellDone, tellFailed } from '@/ui/feedback';
import { useSavePreferences } from '../api/save-preferences';
import { sameWishes, tidied } from '../model/draft';
import classes from '../pages/preferences-page.module.css';
import { HowSection } from './how-section';
import { Preview } from './preview';
import { WhatSection } from './what-section';
import { WhereSection } from './where-section';

export interface SectionProps {
  draft: PreferencesView;
  change: (changes: Partial<PreferencesView>) => void;
}

/** A draft beside what it would have brought; nothing holds until it is saved. */
export function PreferencesForm({ saved }: { saved: PreferencesView }) {
  const [changes, setChanges] = useState<Partial<PreferencesView>>({});
  const save = useSavePreferences();
  const draft = { ...saved, ...changes };
  const dirty = !sameWishes(draft, saved);
  const change = (more: Partial<PreferencesView>) =>
    setChanges((before) => ({ ...before, ...more }));

  function submit() {
    save.mutate(tidied(draft), {
      onSuccess: () => {
        setChanges({});
        tellDone(account.preferences.saved);
      },
      onError: (error) => tellFailed(account.preferences.saveFailed, error),
    });
  }

  return (
    <div className={classes['layout']}>
      <form
        className={classes['sections']}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <WhereSection draft={draft} change={change} />
        <WhatSection draft={draft} change={change} />
        <HowSection draft={draft} change={change} />
        {(dirty || save.isPending) && (
          <div className={classes['bar']}>
            <Text size="sm" role="status">
              {texts.unsaved.notice}
            </Text>
            <Group gap="xs">
              <Button variant="default" onClick={() => setChanges({})} disabled={save.isPending}>
                {texts.unsaved.discard}
              </Button>
              <Button type="submit" loading={save.isPending}>
                {texts.common.save}
              </Button>
            </Group>
          </div>
        )}
      </form>
      <div className={classes['preview']}>
        <Preview draft={tidied(draft)} />
      </div>
    </div>
  );
}
