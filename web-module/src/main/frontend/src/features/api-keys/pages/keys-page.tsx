import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconKey, IconPlus } from '@tabler/icons-react';
import { admin } from '@/lib/texts/admin';
import { PageHeader } from '@/ui/page-header';
import { QueryStates } from '@/ui/query-states';
import { RowSkeletons } from '@/ui/row-skeletons';
import { StatePanel } from '@/ui/state-panel';
import { useApiKeys } from '../api/api-keys';
import { CreateKeyDialog } from '../components/create-key-dialog';
import { KeysTable } from '../components/keys-table';

export function KeysPage() {
  const query = useApiKeys();
  const [opened, dialog] = useDisclosure(false);
  return (
    <>
      <PageHeader title={admin.keys.title} text={admin.keys.text}>
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={dialog.open}>
          {admin.keys.create}
        </Button>
      </PageHeader>
      <QueryStates
        query={query}
        skeleton={<RowSkeletons rows={4} />}
        failed={admin.keys.failed}
        isEmpty={(keys) => keys.length === 0}
        empty={<StatePanel icon={IconKey} title={admin.keys.emptyTitle} text={admin.keys.empty} />}
      >
        {(keys) => <KeysTable keys={keys} />}
      </QueryStates>
      <CreateKeyDialog opened={opened} onClose={dialog.close} />
    </>
  );
}
