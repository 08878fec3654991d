import { admin } from '@/lib/texts/admin';
import { CreateKeyForm } from './create-key-form';
import { KeyDialog } from './key-dialog';

interface Props {
  opened: boolean;
  onClose: () => void;
}

export function CreateKeyDialog({ opened, onClose }: Props) {
  return (
    <KeyDialog opened={opened} title={admin.keys.create} onClose={onClose}>
      {(onMade, onCancel) => <CreateKeyForm onCreated={onMade} onCancel={onCancel} />}
    </KeyDialog>
  );
}
