import { Button, PasswordInput, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconCircleCheck, IconLinkOff } from '@tabler/icons-react';
import { Link, useSearchParams } from 'react-router';
import { fieldFaults } from '@/lib/api/field-faults';
import { isTransient } from '@/lib/api/api-error';
import { account } from '@/lib/texts/account';
import { errorText } from '@/ui/error-text';
import { FormError } from '@/ui/form-error';
import { usePageTitle } from '@/ui/page-title';
import { StatePanel } from '@/ui/state-panel';
import { useResetPassword } from '../api/reset-password';
import { TextLink } from '../components/text-link';
import { WelcomeCard } from '../components/welcome-card';
import { passwordFault } from '../model/rules';

/** Reached by the mailed link; its token works once. */
export function ResetPage() {
  usePageTitle(account.identity.resetTitle);
  const [params] = useSearchParams();
  const token = params.get('token') ?? '';
  const reset = useResetPassword();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { password: '' },
    validate: { password: (password) => passwordFault(password) },
  });

  const refusedFields = fieldFaults(reset.error, ['password']);
  const refused =
    reset.isError && !isTransient(reset.error) && Object.keys(refusedFields).length === 0;
  if (token === '' || refused) return <LinkSpent />;
  if (reset.isSuccess) return <ResetDone />;
  return (
    <WelcomeCard title={account.identity.resetTitle}>
      <FormError>
        {reset.isError && isTransient(reset.error) ? errorText(reset.error) : null}
      </FormError>
      <form
        noValidate
        onSubmit={form.onSubmit(({ password }) =>
          reset.mutate(
            { token, password },
            { onError: (error) => form.setErrors(fieldFaults(error, ['password'])) },
          ),
        )}
      >
        <Stack>
          <PasswordInput
            label={account.identity.newPassword}
            description={account.identity.passwordRules}
            autoComplete="new-password"
            size="md"
            key={form.key('password')}
            {...form.getInputProps('password')}
          />
          <Button type="submit" size="md" loading={reset.isPending}>
            {account.identity.resetAction}
          </Button>
        </Stack>
      </form>
    </WelcomeCard>
  );
}

function LinkSpent() {
  return (
    <StatePanel
      order={1}
      icon={IconLinkOff}
      title={account.identity.resetTitle}
      text={account.identity.linkInvalid}
    >
      <TextLink to="/forgot">{account.identity.linkAnother}</TextLink>
    </StatePanel>
  );
}

function ResetDone() {
  return (
    <StatePanel
      order={1}
      icon={IconCircleCheck}
      title={account.identity.passwordTitle}
      text={account.identity.resetDone}
    >
      <Button component={Link} to="/sign-in">
        {account.identity.signInAction}
      </Button>
    </StatePanel>
  );
}
