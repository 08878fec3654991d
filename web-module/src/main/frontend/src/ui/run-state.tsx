import type { RunView } from '@/lib/api/types';
import { admin } from '@/lib/texts/admin';
import { ToneBadge, type Tone } from './tone-badge';

const tones: Record<RunView['state'], Tone> = {
  RUNNING: 'busy',
  DONE: 'good',
  HELD: 'warn',
  FAILED: 'bad',
};

export function RunState({ state }: { state: RunView['state'] }) {
  return <ToneBadge tone={tones[state]}>{admin.runs.states[state]}</ToneBadge>;
}
