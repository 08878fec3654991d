import type { OverviewView } from '@/lib/api/types';
import { formatCount } from '@/lib/format/number';
import { admin } from '@/lib/texts/admin';
import classes from './overview.module.css';

export function Figures({ overview }: { overview: OverviewView }) {
  const { users, activeDeals, connections, jobs, mail } = overview;
  const figures = [
    { name: admin.overview.activeDeals, value: activeDeals },
    { name: admin.overview.users, value: users },
    { name: admin.overview.connections, value: connections },
    { name: admin.overview.mailSent, value: mail.sent24h },
    { name: admin.overview.mailFailed, value: mail.failed24h, bad: mail.failed24h > 0 },
    { name: admin.overview.jobsWaiting, value: jobs.waiting },
    { name: admin.overview.jobsActive, value: jobs.active },
    { name: admin.overview.jobsFailed, value: jobs.failed, bad: jobs.failed > 0 },
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
