import type { MailView } from '@/lib/api/types';
import { admin } from '@/lib/texts/admin';
import { ToneBadge, type Tone } from '@/ui/tone-badge';

const tones: Record<MailView['state'], Tone> = {
  WAITING: 'quiet',
  SENT: 'good',
  FAILED: 'bad',
  SUPPRESSED: 'warn',
};

export function MailState({ state }: { state: MailView['state'] }) {
  return <ToneBadge tone={tones[state]}>{admin.mail.states[state]}</ToneBadge>;
}
