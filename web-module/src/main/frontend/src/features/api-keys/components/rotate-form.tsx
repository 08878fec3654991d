import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { ApiKeyView } from '@/lib/api/types';
import { texts } from '@/lib/texts';
import { admin } from '@/lib/texts/admin';
import { errorText } from '@/ui/error-text';
import { FormError } from '@/ui/form-error';
import { useRotateApiKey } from '../api/rotate-api-key';

const USUAL = '168';
const graces = Object.entries(admin.keys.graceChoices)
  .map(([value, label]) => ({ value, label }))
  .sort((one, other) => Number(one.value) - Number(other.value));

interface Props {
  apiKey: ApiKeyView;
  onRotated: (key: string) => void;
  onCancel: () => void;
}

export function RotateForm({ apiKey: { id }, onRotated, onCancel }: Props) {
  const [grace, setGrace] = useState(USUAL);
  const rotate = useRotateApiKey();
  return (
    <Stack>
      <FormError>{rotate.isError ? errorText(rotate.error) : null}</FormError>
      <Text size="sm">{admin.keys.rotateText}</Text>
      <Select
        label={admin.keys.grace}
        data={graces}
        value={grace}
        onChange={(chosen) => setGrace(chosen ?? USUAL)}
      />
      <Group justify="flex-end" mt="xs">
        <Button variant="default" onClick={onCancel} data-autofocus>
          {texts.common.cancel}
        </Button>
        <Button
          loading={rotate.isPending}
          onClick={() =>
            rotate.mutate(
              { id, graceHours: Number(grace) },
              { onSuccess: ({ key }) => onRotated(key) },
            )
          }
        >
          {admin.keys.rotateAction}
        </Button>
      </Group>
    </Stack>
  );
}
