import { Alert, Button, Group, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconClockOff } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { hasStatus } from '@/lib/api/api-error';
import { forgetSignIn } from '@/lib/session/session-memory';
import { account } from '@/lib/texts/account';
import { errorText } from '@/ui/error-text';
import { FormError } from '@/ui/form-error';
import { useLogin } from '../api/login';
import { TextLink } from '../components/text-link';
import { WelcomeCard } from '../components/welcome-card';
import { emailFault, neededFault } from '../model/rules';

/** Where it goes on afterwards is decided above: as soon as somebody is signed in, the welcome area moves on. */
export function SignInPage() {
  const { search } = useLocation();
  const [params] = useSearchParams();
  const login = useLogin();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { email: '', password: '' },
    validate: { email: emailFault, password: neededFault(account.identity.passwordNeeded) },
  });

  return (
    <WelcomeCard
      title={account.identity.signInTitle}
      foot={
        <>
          {account.identity.registerPrompt}{' '}
          <TextLink to={{ pathname: '/register', search }}>
            {account.identity.registerLink}
          </TextLink>
        </>
      }
    >
      {params.has('ended') && !login.isError && <SessionEnded />}
      <FormError>{login.isError ? faultOf(login.error) : null}</FormError>
      <form noValidate onSubmit={form.onSubmit((values) => login.mutate(trimmed(values)))}>
        <Stack>
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
            autoComplete="current-password"
            size="md"
            key={form.key('password')}
            {...form.getInputProps('password')}
          />
          <Group justify="flex-end">
            <TextLink to="/forgot">{account.identity.forgotLink}</TextLink>
          </Group>
          <Button type="submit" size="md" loading={login.isPending}>
            {account.identity.signInAction}
          </Button>
        </Stack>
      </form>
    </WelcomeCard>
  );
}

function SessionEnded() {
  useEffect(() => forgetSignIn(false), []);
  return (
    <Alert role="status" color="amber" icon={<IconClockOff aria-hidden />}>
      {account.identity.sessionEnded}
    </Alert>
  );
}

function trimmed({ email, password }: { email: string; password: string }) {
  return { email: email.trim(), password };
}

function faultOf(error: unknown): string {
  return hasStatus(error, 401) ? account.identity.badCredentials : errorText(error);
}
