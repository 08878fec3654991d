import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { SyncView } from '@/lib/api/types';
import { formatCount } from '@/lib/format/number';
import { texts } from '@/lib/texts';
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
  const deleted = texts.feed.ordersCount(sync.deleted, formatCount(sync.deleted));
  return (
    <section className={classes['held']} aria-labelledby="held">
      <Stack gap="sm">
        <div>
          <Title order={2} size="h3" id="held">
            {texts.feed.heldTitle}
          </Title>
          <Text size="sm" c="dimmed">
            {texts.feed.heldFrom(askedByText(sync.askedBy))} <RelativeTime at={sync.startedAt} />.{' '}
            {texts.feed.heldNote}
          </Text>
        </div>
        <Consequences sync={sync} />
        <ColumnsReport drift={sync.drift} />
        <Text size="sm">{adviceOn(sync.errorCode)}</Text>
        <Group gap="sm">
          <Button color="red" autoContrast disabled={syncing} onClick={() => setAsked('confirm')}>
            {texts.feed.confirm}
          </Button>
          <Button variant="default" onClick={() => setAsked('refuse')}>
            {texts.feed.refuse}
          </Button>
          {syncing && (
            <Text size="sm" c="dimmed">
              {texts.feed.waitForSync}
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
      <li>{texts.feed.wouldDelete(formatCount(deleted), before)}</li>
      <li>{texts.feed.wouldChange(formatCount(changed))}</li>
      <li>{texts.feed.wouldAdd(formatCount(added))}</li>
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
        onError: (error) => tellFailed(texts.feed.decisionFailed, error),
        onSettled: onClose,
      },
    );
  return (
    <>
      <ConfirmDialog
        opened={asked === 'confirm'}
        title={texts.feed.confirmTitle}
        text={texts.feed.confirmText(deleted)}
        action={texts.feed.confirm}
        busy={decide.isPending}
        onClose={onClose}
        onConfirm={act('confirm', texts.feed.confirmed)}
      />
      <ConfirmDialog
        opened={asked === 'refuse'}
        title={texts.feed.refuseTitle}
        text={texts.feed.refuseText}
        action={texts.feed.refuse}
        busy={decide.isPending}
        onClose={onClose}
        onConfirm={act('refuse', texts.feed.refused)}
      />
    </>
  );
}
