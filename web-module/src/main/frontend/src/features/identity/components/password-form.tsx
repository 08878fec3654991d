import { Button, Group, Paper, PasswordInput, Stack, Text, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { hasStatus } from '@/lib/api/api-error';
import { fieldFaults } from '@/lib/api/field-faults';
import { useUser } from '@/lib/session/user';
import { account } from '@/lib/texts/account';
import { errorText } from '@/ui/error-text';
import { tellDone } from '@/ui/feedback';
import { FormError } from '@/ui/form-error';
import { useChangePassword } from '../api/change-password';
import { neededFault, passwordFault } from '../model/rules';

const FIELDS = ['currentPassword', 'newPassword'];

export function PasswordForm() {
  const { email } = useUser();
  const change = useChangePassword();
  const form = useForm({
    mode: 'controlled',
    initialValues: { currentPassword: '', newPassword: '' },
    validate: {
      currentPassword: neededFault(account.identity.passwordNeeded),
      newPassword: (password) => passwordFault(password, email),
    },
  });

  const submit = form.onSubmit((values) => {
    change.mutate(values, {
      onSuccess: () => {
        form.reset();
        tellDone(account.identity.passwordChanged);
      },
      onError: (error) => form.setErrors(faultsOf(error)),
    });
  });

  return (
    <Paper component="form" noValidate onSubmit={submit} p={{ base: 'md', sm: 'lg' }}>
      <Stack>
        <div>
          <Title order={2} size="h3">
            {account.identity.passwordTitle}
          </Title>
          <Text size="sm" c="dimmed">
            {account.identity.passwordText}
          </Text>
        </div>
        <FormError>{formFault(change.error)}</FormError>
        <input type="hidden" autoComplete="username" value={email} readOnly />
        <PasswordInput
          label={account.identity.currentPassword}
          autoComplete="current-password"
          {...form.getInputProps('currentPassword')}
        />
        <PasswordInput
          label={account.identity.newPassword}
          description={account.identity.passwordRules}
          autoComplete="new-password"
          {...form.getInputProps('newPassword')}
        />
        <Group justify="flex-end">
          <Button type="submit" loading={change.isPending}>
            {account.identity.changePassword}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}

function faultsOf(error: unknown): Record<string, string> {
  const faults = fieldFaults(error, FIELDS);
  const wrong = 'currentPassword' in faults || hasStatus(error, 401);
  return wrong ? { currentPassword: account.identity.wrongPassword } : faults;
}

function formFault(error: unknown): string | null {
  if (error === null || Object.keys(faultsOf(error)).length > 0) return null;
  return errorText(error);
}
