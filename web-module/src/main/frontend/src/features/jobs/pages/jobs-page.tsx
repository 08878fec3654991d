import { Stack } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useSocketMessage } from '@/lib/socket/socket-context';
import { texts } from '@/lib/texts';
import { PageHeader } from '@/ui/page-header';
import { jobsKey } from '../api/jobs';
import { FailureCauses } from '../components/failure-causes';
import { JobList } from '../components/job-list';

export function JobsPage() {
  const queries = useQueryClient();
  useSocketMessage('job:failed', () => void queries.invalidateQueries({ queryKey: jobsKey }));
  return (
    <>
      <PageHeader title={texts.jobs.title} text={texts.jobs.text} />
      <Stack gap="xl">
        <FailureCauses />
        <JobList />
      </Stack>
    </>
  );
}
