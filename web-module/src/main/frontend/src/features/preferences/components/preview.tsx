import { Paper, Skeleton, Text, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { PreferencesView, PreviewView } from '@/lib/api/types';
import { formatCount } from '@/lib/format/number';
import { account } from '@/lib/texts/account';
import { QueryStates } from '@/ui/query-states';
import { usePreview } from '../api/preview';
import { PreviewSample } from './preview-sample';
import classes from './preview.module.css';

const SETTLE_MS = 400;

/** What the draft would have sent in the last 7 days. */
export function Preview({ draft }: { draft: PreferencesView }) {
  const [settled] = useDebouncedValue(JSON.stringify(draft), SETTLE_MS);
  const asked = JSON.parse(settled) as PreferencesView;
  const query = usePreview(asked);
  return (
    <Paper component="section" p={{ base: 'md', sm: 'lg' }} aria-labelledby="preview">
      <Title order={2} size="h3" id="preview">
        {account.preferences.previewTitle}
      </Title>
      <Text size="sm" c="dimmed" mb="md">
        {account.preferences.previewText}
      </Text>
      <QueryStates
        query={query}
        skeleton={<Skeleton height={220} />}
        failed={account.preferences.previewFailed}
      >
        {(preview) => (
          <div className={classes['body']} data-busy={query.isPlaceholderData || undefined}>
            <Figures preview={preview} />
            {preview.digests === 0 ? (
              <Text size="sm">
                {asked.emailNotifications
                  ? account.preferences.previewEmpty
                  : account.preferences.previewOff}
              </Text>
            ) : (
              <PreviewSample sample={preview.sample} />
            )}
          </div>
        )}
      </QueryStates>
    </Paper>
  );
}

function Figures({ preview: { newDeals, priceDrops, digests } }: { preview: PreviewView }) {
  const figures = [
    { name: account.preferences.previewDeals, value: newDeals },
    { name: account.preferences.previewDrops, value: priceDrops },
    { name: account.preferences.previewDigests, value: digests },
  ];
  return (
    <dl className={classes['figures']} aria-live="polite">
      {figures.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{formatCount(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
