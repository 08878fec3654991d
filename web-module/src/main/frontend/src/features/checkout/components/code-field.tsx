import { Button, CloseButton, Group, Text, TextInput } from '@mantine/core';
import { IconTag } from '@tabler/icons-react';
import { useState, type SyntheticEvent } from 'react';
import { till } from '@/lib/texts/till';
import classes from './summary.module.css';

interface Props {
  code: string;
  fault: string | undefined;
  busy: boolean;
  onCode: (code: string) => void;
}

/** A code is typed and applied; what is wrong with it stands below. */
export function CodeField({ code, fault, busy, onCode }: Props) {
  const [typed, setTyped] = useState(code);

  function apply(event: SyntheticEvent) {
    event.preventDefault();
    onCode(typed.trim());
  }

  if (code !== '' && fault === undefined) {
    return (
      <Group justify="space-between" className={classes['code'] ?? ''}>
        <Group gap="xs">
          <IconTag size={18} stroke={1.6} aria-hidden />
          <Text size="sm">{till.checkout.codeOn(code.toUpperCase())}</Text>
        </Group>
        <CloseButton
          size="sm"
          aria-label={till.checkout.codeDrop(code)}
          onClick={() => {
            setTyped('');
            onCode('');
          }}
        />
      </Group>
    );
  }
  return (
    <form noValidate onSubmit={apply}>
      <Group gap="xs" align="flex-end" wrap="nowrap">
        <TextInput
          flex={1}
          label={till.checkout.code}
          autoComplete="off"
          autoCapitalize="characters"
          maxLength={50}
          value={typed}
          error={fault !== undefined}
          aria-describedby={fault === undefined ? undefined : 'code-fault'}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button
          type="submit"
          variant="default"
          loading={busy}
          disabled={typed.trim() === '' && code === ''}
        >
          {till.checkout.codeApply}
        </Button>
      </Group>
      {fault !== undefined && (
        <Text id="code-fault" role="alert" size="sm" c="var(--c-danger)" mt={4}>
          {fault}
        </Text>
      )}
    </form>
  );
}
