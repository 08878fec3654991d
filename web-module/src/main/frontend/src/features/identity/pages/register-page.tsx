import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useLocation } from 'react-router';
import { hasStatus } from '@/lib/api/api-error';
import { fieldFaults } from '@/lib/api/field-faults';
import { account } from '@/lib/texts/account';
import { errorText } from '@/ui/error-text';
import { FormError } from '@/ui/form-error';
import { useRegister } from '../api/register';
import { TextLink } from '../components/text-link';
import { WelcomeCard } from '../components/welcome-card';
import { emailFault, neededFault, passwordFault } from '../model/rules';

const FIELDS = ['fullName', 'email', 'password'];

export function RegisterPage() {
  const { search } = useLocation();
  const register = useRegister();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { fullName: '', email: '', password: '' },
    validate: {
      fullName: neededFault(account.identity.nameNeeded),
      email: emailFault,
      password: (password, { email }) => passwordFault(password, email),
    },
  });

  const submit = form.onSubmit(({ fullName, email, password }) => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    register.mutate(
      { fullName: fullName.trim(), email: email.trim(), password, timeZone },
      { onError: (error) => form.setErrors(faultsOf(error)) },
    );
  });

  return (
    <WelcomeCard
      title={account.identity.registerTitle}
      foot={
        <>
          {account.identity.signInPrompt}{' '}
          <TextLink to={{ pathname: '/sign-in', search }}>{account.identity.signInLink}</TextLink>
        </>
      }
    >
      <FormError>{formFault(register.error)}</FormError>
      <form noValidate onSubmit={submit}>
        <Stack>
          <TextInput
            label={account.identity.fullName}
            autoComplete="name"
            size="md"
            key={form.key('fullName')}
            {...form.getInputProps('fullName')}
          />
          <TextInput
            type="email"
            label={account.identity.email}
            autoComplete="username"
            size="md"
            key={form.key('email')}
            {...form.getInputProps('email')}
          />
          <PasswordInput
            label={account.identity.password}
            description={account.identity.passwordRules}
            autoComplete="new-password"
            size="md"
            key={form.key('password')}
            {...form.getInputProps('password')}
          />
          <Button type="submit" size="md" mt="xs" loading={register.isPending}>
            {account.identity.registerAction}
          </Button>
        </Stack>
      </form>
    </WelcomeCard>
  );
}

function faultsOf(error: unknown): Record<string, string> {
  if (hasStatus(error, 409)) return { email: account.identity.emailTaken };
  return fieldFaults(error, FIELDS);
}

/** What no single field says already. */
function formFault(error: unknown): string | null {
  if (error === null || Object.keys(faultsOf(error)).length > 0) return null;
  return errorText(error);
}
