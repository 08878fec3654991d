import { Button, Group, Paper, Select, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { fieldFaults } from '@/lib/api/field-faults';
import { formatDate } from '@/lib/format/time';
import { useUser } from '@/lib/session/user';
import { texts } from '@/lib/texts';
import { account } from '@/lib/texts/account';
import { tellDone, tellFailed } from '@/ui/feedback';
import { ToneBadge } from '@/ui/tone-badge';
import { useUpdateMe } from '../api/update-me';
import { neededFault } from '../model/rules';

const FIELDS = ['fullName', 'timeZone'];

export function ProfileForm() {
  const user = useUser();
  const update = useUpdateMe();
  const form = useForm({
    mode: 'controlled',
    initialValues: { fullName: user.fullName, timeZone: user.timeZone },
    validate: { fullName: neededFault(account.identity.nameNeeded) },
  });
  const zones = Intl.supportedValuesOf('timeZone');
  const known = zones.includes(user.timeZone) ? zones : [user.timeZone, ...zones];

  const submit = form.onSubmit(({ fullName, timeZone }) => {
    update.mutate(
      { fullName: fullName.trim(), timeZone },
      {
        onSuccess: (saved) => {
          form.resetDirty({ fullName: saved.fullName, timeZone: saved.timeZone });
          tellDone(account.identity.profileSaved);
        },
        onError: (error) => {
          form.setErrors(fieldFaults(error, FIELDS));
          tellFailed(account.identity.profileTitle, error);
        },
      },
    );
  });

  return (
    <Paper component="form" noValidate onSubmit={submit} p={{ base: 'md', sm: 'lg' }}>
      <Stack>
        <div>
          <Text size="sm" fw="var(--weight-strong)">
            {account.identity.email}
          </Text>
          <Group gap="sm">
            <Text>{user.email}</Text>
            <ToneBadge tone={user.emailVerified ? 'good' : 'warn'}>
              {user.emailVerified ? account.identity.verified : account.identity.notVerified}
            </ToneBadge>
          </Group>
          <Text size="sm" c="dimmed">
            {account.identity.memberSince(formatDate(user.createdAt))}
          </Text>
        </div>
        <TextInput
          label={account.identity.fullName}
          autoComplete="name"
          {...form.getInputProps('fullName')}
        />
        <Select
          label={account.identity.timeZone}
          data={known}
          searchable
          limit={100}
          {...form.getInputProps('timeZone')}
        />
        <Group justify="flex-end">
          <Button type="submit" loading={update.isPending} disabled={!form.isDirty()}>
            {texts.common.save}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
