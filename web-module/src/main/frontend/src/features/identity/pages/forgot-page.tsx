import { Button, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconMailForward } from '@tabler/icons-react';
import { texts } from '@/lib/texts';
import { errorText } from '@/ui/error-text';
import { FormError } from '@/ui/form-error';
import { usePageTitle } from '@/ui/page-title';
import { StatePanel } from '@/ui/state-panel';
import { useForgotPassword } from '../api/forgot-password';
import { TextLink } from '../components/text-link';
import { WelcomeCard } from '../components/welcome-card';
import { emailFault } from '../model/rules';

export function ForgotPage() {
  usePageTitle(texts.identity.forgotTitle);
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
        title={texts.identity.forgotDoneTitle}
        text={texts.identity.forgotDone(forgot.variables.email)}
      >
        <TextLink to="/sign-in">{texts.identity.backToSignIn}</TextLink>
      </StatePanel>
    );
  }
  return (
    <WelcomeCard
      title={texts.identity.forgotTitle}
      text={texts.identity.forgotText}
      foot={<TextLink to="/sign-in">{texts.identity.backToSignIn}</TextLink>}
    >
      <FormError>{forgot.isError ? errorText(forgot.error) : null}</FormError>
      <form
        noValidate
        onSubmit={form.onSubmit(({ email }) => forgot.mutate({ email: email.trim() }))}
      >
        <Stack>
          <TextInput
            type="email"
            label={texts.identity.email}
            autoComplete="username"
            size="md"
            key={form.key('email')}
            {...form.getInputProps('email')}
          />
          <Button type="submit" size="md" loading={forgot.isPending}>
            {texts.identity.forgotAction}
          </Button>
        </Stack>
      </form>
    </WelcomeCard>
  );
}
