import { Button, Checkbox, Group, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { Scope } from '@/lib/api/types';
import { texts } from '@/lib/texts';
import { admin } from '@/lib/texts/admin';
import { errorText } from '@/ui/error-text';
import { FormError } from '@/ui/form-error';
import { useCreateApiKey } from '../api/create-api-key';

const DAY_MS = 24 * 60 * 60 * 1000;
const scopes = Object.entries(admin.keys.scopeHints) as [Scope, string][];
const expiries = Object.entries(admin.keys.expiryChoices).map(([value, label]) => ({
  value,
  label,
}));

interface Props {
  onCreated: (key: string) => void;
  onCancel: () => void;
}

export function CreateKeyForm({ onCreated, onCancel }: Props) {
  const create = useCreateApiKey();
  const form = useForm<{ name: string; scopes: Scope[]; expires: string }>({
    mode: 'controlled',
    initialValues: { name: '', scopes: [], expires: '90' },
    validate: {
      name: (name) => (name.trim() === '' ? admin.keys.nameNeeded : null),
      scopes: (chosen) => (chosen.length === 0 ? admin.keys.scopesNeeded : null),
    },
  });

  const submit = form.onSubmit(({ name, scopes: chosen, expires }) => {
    create.mutate(
      { name: name.trim(), scopes: chosen, ...expiry(expires) },
      { onSuccess: ({ key }) => onCreated(key) },
    );
  });

  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        <FormError>{create.isError ? errorText(create.error) : null}</FormError>
        <TextInput
          label={admin.keys.name}
          description={admin.keys.nameHint}
          data-autofocus
          maxLength={100}
          {...form.getInputProps('name')}
        />
        <Checkbox.Group label={admin.keys.scopes} {...form.getInputProps('scopes')}>
          <Stack gap="xs" mt="xs">
            {scopes.map(([scope, hint]) => (
              <Checkbox key={scope} value={scope} label={scope} description={hint} />
            ))}
          </Stack>
        </Checkbox.Group>
        <Select label={admin.keys.expires} data={expiries} {...form.getInputProps('expires')} />
        <Group justify="flex-end" mt="xs">
          <Button variant="default" onClick={onCancel}>
            {texts.common.cancel}
          </Button>
          <Button type="submit" loading={create.isPending}>
            {admin.keys.create}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function expiry(days: string): { expiresAt?: string } {
  if (days === 'never') return {};
  return { expiresAt: new Date(Date.now() + Number(days) * DAY_MS).toISOString() };
}
