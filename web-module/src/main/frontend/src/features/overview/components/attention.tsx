import { Anchor, Paper, Text, Title } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { OverviewView } from '@/lib/api/types';
import { formatCount } from '@/lib/format/number';
import { admin } from '@/lib/texts/admin';
import { ToneBadge, type Tone } from '@/ui/tone-badge';
import classes from './overview.module.css';

interface Matter {
  tone: Tone;
  text: string;
  to: string;
}

/** What an administrator should look at, before any figure. */
export function Attention({ overview }: { overview: OverviewView }) {
  const matters = mattersOf(overview);
  if (matters.length === 0) {
    return (
      <Paper p="md" className={classes['calm'] ?? ''}>
        <IconCircleCheck size={22} aria-hidden />
        <Text>{admin.overview.allWell}</Text>
      </Paper>
    );
  }
  return (
    <Paper component="section" p={{ base: 'md', sm: 'lg' }} aria-labelledby="attention">
      <Title order={2} size="h3" id="attention" mb="sm">
        {admin.overview.attention}
      </Title>
      <ul className={classes['matters']}>
        {matters.map(({ tone, text, to }) => (
          <li key={text}>
            <ToneBadge tone={tone}>{text}</ToneBadge>
            <Anchor
              component={Link}
              to={to}
              size="sm"
              aria-label={`${admin.overview.look}: ${text}`}
            >
              {admin.overview.look}
            </Anchor>
          </li>
        ))}
      </ul>
    </Paper>
  );
}

function mattersOf({ jobs, mail, cities }: OverviewView): Matter[] {
  const matters: Matter[] = [];
  if (jobs.failed > 0) {
    const text = admin.overview.failedJobs(formatCount(jobs.failed));
    matters.push({ tone: 'bad', text, to: '/admin/jobs' });
  }
  if (mail.failed24h > 0) {
    const text = admin.overview.failedMails(formatCount(mail.failed24h));
    matters.push({ tone: 'bad', text, to: '/admin/mail' });
  }
  for (const { city, displayName, lastRunState } of cities) {
    const to = `/admin/runs?city=${encodeURIComponent(city)}`;
    if (lastRunState === 'FAILED') {
      matters.push({ tone: 'bad', text: admin.overview.failedRun(displayName), to });
    } else if (lastRunState === 'HELD') {
      matters.push({ tone: 'warn', text: admin.overview.heldRun(displayName), to });
    }
  }
  return matters;
}
