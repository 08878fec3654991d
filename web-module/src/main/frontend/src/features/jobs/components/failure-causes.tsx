import { Button, Paper, Text, Title } from '@mantine/core';
import { IconChecks, IconRefresh } from '@tabler/icons-react';
import type { FailureCause } from '@/lib/api/types';
import { formatCount } from '@/lib/format/number';
import { admin } from '@/lib/texts/admin';
import { tellDone, tellFailed } from '@/ui/feedback';
import { QueryStates } from '@/ui/query-states';
import { RelativeTime } from '@/ui/relative-time';
import { RowSkeletons } from '@/ui/row-skeletons';
import { StatePanel } from '@/ui/state-panel';
import { useFailureCauses } from '../api/failure-causes';
import { useRetryJobs } from '../api/retry-jobs';
import classes from './failure-causes.module.css';

/** One mended cause usually mends all its jobs, so they are retried together. */
export function FailureCauses() {
  const query = useFailureCauses();
  return (
    <section aria-labelledby="causes">
      <Title order={2} size="h3" id="causes" mb="sm">
        {admin.jobs.causes}
      </Title>
      <Paper>
        <QueryStates
          query={query}
          skeleton={<RowSkeletons rows={2} height={60} />}
          failed={admin.jobs.causesFailed}
          isEmpty={(causes) => causes.length === 0}
          empty={
            <StatePanel
              order={3}
              icon={IconChecks}
              title={admin.jobs.causesEmptyTitle}
              text={admin.jobs.causesEmpty}
            />
          }
        >
          {(causes) => (
            <ul className={classes['causes']}>
              {causes.map((cause) => (
                <Cause key={`${cause.type} ${cause.cause}`} cause={cause} />
              ))}
            </ul>
          )}
        </QueryStates>
      </Paper>
    </section>
  );
}

function Cause({ cause: { type, cause, count, lastAt } }: { cause: FailureCause }) {
  const retry = useRetryJobs();
  return (
    <li>
      <div className={classes['words']}>
        <strong>{type}</strong>
        <Text size="sm" className={classes['cause'] ?? ''}>
          {cause}
        </Text>
        <Text size="sm" c="dimmed" className="tabular">
          {admin.jobs.causeCount(formatCount(count))},{' '}
          <RelativeTime at={lastAt} within={admin.jobs.lastAt} />
        </Text>
      </div>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconRefresh size={16} aria-hidden />}
        loading={retry.isPending}
        aria-label={`${admin.jobs.retryAll(formatCount(count))}: ${type}`}
        onClick={() =>
          retry.mutate(
            { type, cause },
            {
              onSuccess: (retried) => tellDone(admin.jobs.retried(formatCount(retried.count))),
              onError: (error) => tellFailed(admin.jobs.actionFailed, error),
            },
          )
        }
      >
        {admin.jobs.retryAll(formatCount(count))}
      </Button>
    </li>
  );
}
