import { Skeleton, Stack } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useSocketMessage } from '@/lib/socket/socket-context';
import { admin } from '@/lib/texts/admin';
import { PageHeader } from '@/ui/page-header';
import { QueryStates } from '@/ui/query-states';
import { overviewKey, useOverview } from '../api/overview';
import { Attention } from '../components/attention';
import { Cities } from '../components/cities';
import { Figures } from '../components/figures';

export function OverviewPage() {
  const query = useOverview();
  const queries = useQueryClient();
  const refresh = () => void queries.invalidateQueries({ queryKey: overviewKey });
  useSocketMessage('deals:run', refresh);
  useSocketMessage('job:failed', refresh);
  return (
    <>
      <PageHeader title={admin.overview.title} text={admin.overview.text} />
      <QueryStates query={query} skeleton={<Blank />} failed={admin.overview.failed}>
        {(overview) => (
          <Stack gap="lg">
            <Attention overview={overview} />
            <Figures overview={overview} />
            <Cities cities={overview.cities} />
          </Stack>
        )}
      </QueryStates>
    </>
  );
}

function Blank() {
  return (
    <Stack gap="lg">
      <Skeleton height={64} radius="lg" />
      <Skeleton height={180} radius="lg" />
      <Skeleton height={300} radius="lg" />
    </Stack>
  );
}
