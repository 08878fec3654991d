import type { OverviewView } from '@/lib/api/types';
import { formatCount } from '@/lib/format/number';
import { texts } from '@/lib/texts';
import classes from './overview.module.css';

export function Figures({ overview }: { overview: OverviewView }) {
  const { users, activeDeals, connections, jobs, mail } = overview;
  const figures = [
    { name: texts.overview.activeDeals, value: activeDeals },
    { name: texts.overview.users, value: users },
    { name: texts.overview.connections, value: connections },
    { name: texts.overview.mailSent, value: mail.sent24h },
    { name: texts.overview.mailFailed, value: mail.failed24h, bad: mail.failed24h > 0 },
    { name: texts.overview.jobsWaiting, value: jobs.waiting },
    { name: texts.overview.jobsActive, value: jobs.active },
    { name: texts.overview.jobsFailed, value: jobs.failed, bad: jobs.failed > 0 },
  ];
  return (
    <dl className={classes['figures']}>
      {figures.map(({ name, value, bad }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd data-bad={bad}>{formatCount(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
