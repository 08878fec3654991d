import { useState } from 'react';
import type { SyncView } from '@/lib/api/types';
import { formatCount, formatDuration } from '@/lib/format/number';
import { texts } from '@/lib/texts';
import { feed } from '@/lib/texts/feed';
import { DataTable, type Column } from '@/ui/data-table';
import { RelativeTime } from '@/ui/relative-time';
import { ToneBadge, type Tone } from '@/ui/tone-badge';
import { adviceOn } from '../model/advice';
import { askedByText } from '../model/asked-by';
import { DriftReport } from './drift-report';
import { ReportButton } from './report-button';
import { SyncChanges } from './sync-changes';
import { Trouble } from './trouble';
import classes from './report.module.css';

const tones: Record<SyncView['state'], Tone> = {
  RUNNING: 'busy',
  DONE: 'good',
  HELD: 'warn',
  CONFIRMED: 'quiet',
  REFUSED: 'quiet',
  FAILED: 'bad',
};

const reportId = (id: number) => `report-${String(id)}`;

const columns: Column<SyncView>[] = [
  {
    key: 'state',
    header: feed.state,
    lead: true,
    cell: ({ state }) => <ToneBadge tone={tones[state]}>{feed.syncStates[state]}</ToneBadge>,
  },
  {
    key: 'started',
    header: feed.started,
    cell: ({ startedAt }) => <RelativeTime at={startedAt} />,
  },
  { key: 'asked', header: feed.askedBy, cell: ({ askedBy }) => askedByText(askedBy) },
  { key: 'took', header: feed.took, numeric: true, cell: durationText },
  {
    key: 'rows',
    header: feed.rows,
    numeric: true,
    cell: ({ rows }) => (rows === 0 ? texts.common.dash : formatCount(rows)),
  },
  {
    key: 'changes',
    header: feed.changes,
    numeric: true,
    wide: true,
    cell: (sync) => <SyncChanges sync={sync} />,
  },
  {
    key: 'version',
    header: feed.version,
    numeric: true,
    wide: true,
    cell: ({ version }) => (version === undefined ? texts.common.dash : formatCount(version)),
  },
];

/** Every sync with what went wrong; its report opens below it. */
export function SyncsTable({ syncs, busy }: { syncs: SyncView[]; busy: boolean }) {
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const toggle = (id: number) =>
    setOpen((now) => {
      const next = new Set(now);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  const report: Column<SyncView> = {
    key: 'report',
    header: feed.report,
    hideHeader: true,
    numeric: true,
    cell: ({ id, state }) =>
      state !== 'RUNNING' && (
        <ReportButton
          syncId={id}
          opened={open.has(id)}
          controls={reportId(id)}
          onToggle={() => toggle(id)}
        />
      ),
  };
  return (
    <DataTable
      label={feed.history}
      rows={syncs}
      columns={[...columns, report]}
      rowKey={({ id }) => id}
      busy={busy}
      below={(sync) => below(sync, open.has(sync.id))}
    />
  );
}

function below(sync: SyncView, opened: boolean) {
  if (sync.error === undefined && !opened) return null;
  return (
    <div className={classes['below']}>
      {sync.error !== undefined && (
        <Trouble
          error={sync.error}
          advice={adviceOn(sync.errorCode)}
          tone={sync.state === 'FAILED' ? 'bad' : 'warn'}
        />
      )}
      {opened && <DriftReport sync={sync} id={reportId(sync.id)} />}
    </div>
  );
}

function durationText({ startedAt, finishedAt }: SyncView): string {
  if (finishedAt === undefined) return texts.common.dash;
  return formatDuration(Date.parse(finishedAt) - Date.parse(startedAt));
}
