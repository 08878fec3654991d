import { Skeleton } from '@mantine/core';
import { nutrition } from '@/lib/texts/nutrition';
import { PageHeader } from '@/ui/page-header';
import { QueryStates } from '@/ui/query-states';
import { useGoals } from '../api/goals';
import { GoalsForm } from '../components/goals-form';

export function GoalsPage() {
  const query = useGoals();
  return (
    <>
      <PageHeader title={nutrition.goals.title} text={nutrition.goals.text} />
      <QueryStates
        query={query}
        skeleton={<Skeleton height={420} radius="lg" />}
        failed={nutrition.goals.failed}
      >
        {(goals) => <GoalsForm goals={goals} />}
      </QueryStates>
    </>
  );
}
