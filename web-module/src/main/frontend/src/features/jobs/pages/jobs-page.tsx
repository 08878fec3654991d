import { Stack } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useSocketMessage } from '@/lib/socket/socket-context';
import { admin } from '@/lib/texts/admin';
import { PageHeader } from '@/ui/page-header';
import { jobsKey } from '../api/jobs';
import { FailureCauses } from '../components/failure-causes';
import { JobList } from '../components/job-list';

export function JobsPage() {
  const queries = useQueryClient();
  useSocketMessage('job:failed', () => void queries.invalidateQueries({ queryKey: jobsKey }));
  return (
    <>
      <PageHeader title={admin.jobs.title} text={admin.jobs.text} />
      <Stack gap="xl">
        <FailureCauses />
        <JobList />
      </Stack>
    </>
  );
}
