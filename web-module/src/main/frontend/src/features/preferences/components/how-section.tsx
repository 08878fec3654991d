import { Switch, TextInput } from '@mantine/core';
import { account } from '@/lib/texts/account';
import type { SectionProps } from './preferences-form';
import { Section } from './section';

const switches = ['notifyNewDeals', 'notifyPriceDrops', 'dailySummaryMail'] as const;

export function HowSection({ draft, change }: SectionProps) {
  return (
    <Section title={account.preferences.how}>
      <Switch
        label={account.preferences.emailNotifications}
        description={account.preferences.emailNotificationsHint}
        checked={draft.emailNotifications}
        onChange={(event) => change({ emailNotifications: event.currentTarget.checked })}
      />
      {switches.map((name) => (
        <Switch
          key={name}
          label={account.preferences[name]}
          description={account.preferences[`${name}Hint`]}
          checked={draft[name]}
          disabled={!draft.emailNotifications}
          onChange={(event) => change({ [name]: event.currentTarget.checked })}
        />
      ))}
      <TextInput
        type="tel"
        label={account.preferences.smsNumber}
        description={account.preferences.smsNumberHint}
        autoComplete="tel"
        maw={320}
        value={draft.smsNumber ?? ''}
        onChange={(event) => change({ smsNumber: event.currentTarget.value })}
      />
    </Section>
  );
}
