import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { SyncView } from '@/lib/api/types';
import { formatCount } from '@/lib/format/number';
import { feed } from '@/lib/texts/feed';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { tellDone, tellFailed } from '@/ui/feedback';
import { RelativeTime } from '@/ui/relative-time';
import { useDecideSync, type Decision } from '../api/decide-sync';
import { askedByText } from '../model/asked-by';
import { adviceOn } from '../model/advice';
import { ColumnsReport } from './columns-report';
import classes from './feed.module.css';

interface Props {
  sync: SyncView;
  syncing: boolean;
}

/** A sync that would do too much to go unseen: what it would do, and the two ways out. */
export function HeldSync({ sync, syncing }: Props) {
  const [asked, setAsked] = useState<Decision>();
  const deleted = feed.ordersCount(sync.deleted, formatCount(sync.deleted));
  return (
    <section className={classes['held']} aria-labelledby="held">
      <Stack gap="sm">
        <div>
          <Title order={2} size="h3" id="held">
            {feed.heldTitle}
          </Title>
          <Text size="sm" c="dimmed">
            {feed.heldFrom(askedByText(sync.askedBy))} <RelativeTime at={sync.startedAt} />.{' '}
            {feed.heldNote}
          </Text>
        </div>
        <Consequences sync={sync} />
        <ColumnsReport drift={sync.drift} />
        <Text size="sm">{adviceOn(sync.errorCode)}</Text>
        <Group gap="sm">
          <Button color="red" autoContrast disabled={syncing} onClick={() => setAsked('confirm')}>
            {feed.confirm}
          </Button>
          <Button variant="default" onClick={() => setAsked('refuse')}>
            {feed.refuse}
          </Button>
          {syncing && (
            <Text size="sm" c="dimmed">
              {feed.waitForSync}
            </Text>
          )}
        </Group>
      </Stack>
      <Question id={sync.id} asked={asked} deleted={deleted} onClose={() => setAsked(undefined)} />
    </section>
  );
}

function Consequences({ sync: { rows, added, changed, deleted } }: { sync: SyncView }) {
  const before = formatCount(rows - added + deleted);
  return (
    <ul>
      <li>{feed.wouldDelete(formatCount(deleted), before)}</li>
      <li>{feed.wouldChange(formatCount(changed))}</li>
      <li>{feed.wouldAdd(formatCount(added))}</li>
    </ul>
  );
}

interface QuestionProps {
  id: number;
  asked: Decision | undefined;
  deleted: string;
  onClose: () => void;
}

function Question({ id, asked, deleted, onClose }: QuestionProps) {
  const decide = useDecideSync();
  const act = (decision: Decision, done: string) => () =>
    decide.mutate(
      { id, decision },
      {
        onSuccess: () => tellDone(done),
        onError: (error) => tellFailed(feed.decisionFailed, error),
        onSettled: onClose,
      },
    );
  return (
    <>
      <ConfirmDialog
        opened={asked === 'confirm'}
        title={feed.confirmTitle}
        text={feed.confirmText(deleted)}
        action={feed.confirm}
        busy={decide.isPending}
        onClose={onClose}
        onConfirm={act('confirm', feed.confirmed)}
      />
      <ConfirmDialog
        opened={asked === 'refuse'}
        title={feed.refuseTitle}
        text={feed.refuseText}
        action={feed.refuse}
        busy={decide.isPending}
        onClose={onClose}
        onConfirm={act('refuse', feed.refused)}
      />
    </>
  );
}
