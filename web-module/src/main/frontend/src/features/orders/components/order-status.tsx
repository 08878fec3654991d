import type { OrderStatus as Status } from '@/lib/api/types';
import { till } from '@/lib/texts/till';
import { ToneBadge } from '@/ui/tone-badge';
import { statusTones } from '../model/status-tone';

export function OrderStatus({ status }: { status: Status }) {
  return <ToneBadge tone={statusTones[status]}>{till.status[status]}</ToneBadge>;
}
