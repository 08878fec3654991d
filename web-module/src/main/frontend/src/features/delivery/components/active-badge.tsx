import { desk } from '@/lib/texts/desk';
import { ToneBadge } from '@/ui/tone-badge';

export function ActiveBadge({ active }: { active: boolean }) {
  return (
    <ToneBadge tone={active ? 'good' : 'quiet'}>
      {active ? desk.table.active : desk.table.inactive}
    </ToneBadge>
  );
}
