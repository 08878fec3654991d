import { Button, Group, Paper, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { SavedAddress } from '@/lib/api/types';
import { useUser } from '@/lib/session/user';
import { useAddresses } from '@/lib/shop/addresses';
import { useCheckoutOptions } from '@/lib/shop/checkout-options';
import { till } from '@/lib/texts/till';
import { AddressText } from '@/ui/address-text';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { tellDone, tellFailed } from '@/ui/feedback';
import { QueryStates } from '@/ui/query-states';
import { RowSkeletons } from '@/ui/row-skeletons';
import { useChangeAddresses } from '../api/change-addresses';
import { AddressDialog } from './address-dialog';
import classes from './address-book.module.css';

/** The addresses that one keeps. */
export function AddressBook() {
  const { fullName } = useUser();
  const query = useAddresses();
  const countries = useCheckoutOptions().data?.countries;
  const [editing, setEditing] = useState<SavedAddress | 'new'>();
  return (
    <Paper component="section" p={{ base: 'md', sm: 'lg' }} mt="lg" aria-labelledby="addresses">
      <Group justify="space-between" align="flex-start" mb="md">
        <div>
          <Title order={2} size="h3" id="addresses">
            {till.addresses.title}
          </Title>
          <Text size="sm" c="dimmed">
            {till.addresses.text}
          </Text>
        </div>
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          disabled={!countries}
          onClick={() => setEditing('new')}
        >
          {till.addresses.add}
        </Button>
      </Group>
      <QueryStates
        query={query}
        skeleton={<RowSkeletons rows={2} height={96} />}
        failed={till.addresses.failed}
        isEmpty={(addresses) => addresses.length === 0}
        empty={<Text c="dimmed">{till.addresses.empty}</Text>}
      >
        {(addresses) => (
          <ul className={classes['book']} aria-labelledby="addresses">
            {addresses.map((address) => (
              <li key={address.id}>
                {address.isDefault && (
                  <span className={classes['usual']}>{till.address.usual}</span>
                )}
                <AddressText address={address} />
                <Group gap="xs" mt="xs">
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={till.addresses.changeOne(address.fullName)}
                    disabled={!countries}
                    onClick={() => setEditing(address)}
                  >
                    {till.addresses.change}
                  </Button>
                  <RemoveButton address={address} />
                </Group>
              </li>
            ))}
          </ul>
        )}
      </QueryStates>
      {editing !== undefined && countries && (
        <AddressDialog
          address={editing === 'new' ? undefined : editing}
          countries={countries}
          fullName={fullName}
          onClose={() => setEditing(undefined)}
        />
      )}
    </Paper>
  );
}

function RemoveButton({ address: { id, fullName } }: { address: SavedAddress }) {
  const [asking, setAsking] = useState(false);
  const change = useChangeAddresses();
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        color="red"
        c="var(--c-danger)"
        aria-label={till.addresses.removeOne(fullName)}
        onClick={() => setAsking(true)}
      >
        {till.addresses.remove}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={till.addresses.removeTitle}
        text={till.addresses.removeText}
        action={till.addresses.remove}
        busy={change.isPending}
        onClose={() => setAsking(false)}
        onConfirm={() =>
          change.mutate(
            { kind: 'remove', id },
            {
              onSuccess: () => tellDone(till.addresses.removed),
              onError: (error) => tellFailed(till.addresses.actionFailed, error),
              onSettled: () => setAsking(false),
            },
          )
        }
      />
    </>
  );
}
