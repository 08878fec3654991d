import type { MailView } from '@/lib/api/types';
import { texts } from '@/lib/texts';
import { ToneBadge, type Tone } from '@/ui/tone-badge';

const tones: Record<MailView['state'], Tone> = {
  WAITING: 'quiet',
  SENT: 'good',
  FAILED: 'bad',
  SUPPRESSED: 'warn',
};

export function MailState({ state }: { state: MailView['state'] }) {
  return <ToneBadge tone={tones[state]}>{texts.mail.states[state]}</ToneBadge>;
}
