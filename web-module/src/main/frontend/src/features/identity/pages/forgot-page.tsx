import { Button, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconMailForward } from '@tabler/icons-react';
import { account } from '@/lib/texts/account';
import { errorText } from '@/ui/error-text';
import { FormError } from '@/ui/form-error';
import { usePageTitle } from '@/ui/page-title';
import { StatePanel } from '@/ui/state-panel';
import { useForgotPassword } from '../api/forgot-password';
import { TextLink } from '../components/text-link';
import { WelcomeCard } from '../components/welcome-card';
import { emailFault } from '../model/rules';

export function ForgotPage() {
  usePageTitle(account.identity.forgotTitle);
  const forgot = useForgotPassword();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { email: '' },
    validate: { email: emailFault },
  });

  if (forgot.isSuccess) {
    return (
      <StatePanel
        order={1}
        icon={IconMailForward}
        title={account.identity.forgotDoneTitle}
        text={account.identity.forgotDone(forgot.variables.email)}
      >
        <TextLink to="/sign-in">{account.identity.backToSignIn}</TextLink>
      </StatePanel>
    );
  }
  return (
    <WelcomeCard
      title={account.identity.forgotTitle}
      text={account.identity.forgotText}
      foot={<TextLink to="/sign-in">{account.identity.backToSignIn}</TextLink>}
    >
      <FormError>{forgot.isError ? errorText(forgot.error) : null}</FormError>
      <form
        noValidate
        onSubmit={form.onSubmit(({ email }) => forgot.mutate({ email: email.trim() }))}
      >
        <Stack>
          <TextInput
            type="email"
            label={account.identity.email}
            autoComplete="username"
            size="md"
            key={form.key('email')}
            {...form.getInputProps('email')}
          />
          <Button type="submit" size="md" loading={forgot.isPending}>
            {account.identity.forgotAction}
          </Button>
        </Stack>
      </form>
    </WelcomeCard>
  );
}
