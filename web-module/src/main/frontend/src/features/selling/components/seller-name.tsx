import { Button, Group, Skeleton, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { fieldFaults } from '@/lib/api/field-faults';
import { texts } from '@/lib/texts';
import { selling } from '@/lib/texts/selling';
import { errorText } from '@/ui/error-text';
import { tellDone } from '@/ui/feedback';
import { useSellAs, useSellerName } from '../api/seller';

/** Under which name the products of this seller stand in the shop. */
export function SellerName({ sellerId }: { sellerId: number }) {
  const query = useSellerName(sellerId);
  if (query.isPending) return <Skeleton height={66} maw={420} mb="lg" />;
  return <NameForm key={query.data ?? ''} saved={query.data ?? ''} />;
}

function NameForm({ saved }: { saved: string }) {
  const [name, setName] = useState(saved);
  const [missing, setMissing] = useState(false);
  const save = useSellAs();
  const fault = missing
    ? selling.products.sellerNameNeeded
    : (fieldFaults(save.error, ['name'])['name'] ?? (save.error && errorText(save.error)));

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    setMissing(name.trim() === '');
    if (name.trim() === '') return;
    save.mutate(name.trim(), { onSuccess: () => tellDone(selling.products.sellerNameSaved) });
  }

  return (
    <form noValidate onSubmit={submit}>
      <Group align="flex-end" gap="sm" mb="lg" wrap="nowrap" maw={420}>
        <TextInput
          flex={1}
          label={selling.products.sellerName}
          description={selling.products.sellerNameHint}
          maxLength={100}
          value={name}
          error={fault}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button
          type="submit"
          variant="default"
          loading={save.isPending}
          disabled={name.trim() === saved}
        >
          {texts.common.save}
        </Button>
      </Group>
    </form>
  );
}
