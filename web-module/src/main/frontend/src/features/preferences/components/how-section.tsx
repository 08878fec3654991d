import { Switch, TextInput } from '@mantine/core';
import { texts } from '@/lib/texts';
import type { SectionProps } from './preferences-form';
import { Section } from './section';

const switches = ['notifyNewDeals', 'notifyPriceDrops', 'dailySummaryMail'] as const;

export function HowSection({ draft, change }: SectionProps) {
  return (
    <Section title={texts.preferences.how}>
      <Switch
        label={texts.preferences.emailNotifications}
        description={texts.preferences.emailNotificationsHint}
        checked={draft.emailNotifications}
        onChange={(event) => change({ emailNotifications: event.currentTarget.checked })}
      />
      {switches.map((name) => (
        <Switch
          key={name}
          label={texts.preferences[name]}
          description={texts.preferences[`${name}Hint`]}
          checked={draft[name]}
          disabled={!draft.emailNotifications}
          onChange={(event) => change({ [name]: event.currentTarget.checked })}
        />
      ))}
      <TextInput
        type="tel"
        label={texts.preferences.smsNumber}
        description={texts.preferences.smsNumberHint}
        autoComplete="tel"
        maw={320}
        value={draft.smsNumber ?? ''}
        onChange={(event) => change({ smsNumber: event.currentTarget.value })}
      />
    </Section>
  );
}
