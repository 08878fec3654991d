import { Text } from '@mantine/core';
import type { FeedStatus } from '@/lib/api/types';
import { feed } from '@/lib/texts/feed';
import { ToneBadge, type Tone } from '@/ui/tone-badge';
import classes from './feed.module.css';

const tones: Record<FeedStatus['state'], Tone> = {
  READY: 'good',
  EMPTY: 'quiet',
  REFRESHING: 'busy',
  DEGRADED: 'warn',
  ERROR: 'bad',
};

/** The state in one word, and in a sentence what it means for those who fetch orders. */
export function FeedState({ state }: { state: FeedStatus['state'] }) {
  return (
    <div className={classes['state']} role="status">
      <ToneBadge tone={tones[state]}>{feed.states[state]}</ToneBadge>
      <Text c="dimmed">{feed.stateTexts[state]}</Text>
    </div>
  );
}
