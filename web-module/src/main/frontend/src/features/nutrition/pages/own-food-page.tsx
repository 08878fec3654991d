import { Skeleton } from '@mantine/core';
import { useNavigate, useParams } from 'react-router';
import { nutrition } from '@/lib/texts/nutrition';
import { ConfirmedButton } from '@/ui/confirmed-button';
import { tellDone, tellFailed } from '@/ui/feedback';
import { PageHeader } from '@/ui/page-header';
import { QueryStates } from '@/ui/query-states';
import { useFood } from '../api/foods';
import { useDeleteFood } from '../api/save-food';
import { BackLink, OWN_PATH } from '../components/back-link';
import { FoodForm } from '../components/food-form';

export function NewFoodPage() {
  return (
    <>
      <BackLink />
      <PageHeader title={nutrition.own.newFood} />
      <FoodForm food={undefined} />
    </>
  );
}

export function OwnFoodPage() {
  const query = useFood(Number(useParams()['id']));
  const remove = useDeleteFood();
  const go = useNavigate();
  return (
    <>
      <BackLink />
      <QueryStates
        query={query}
        skeleton={<Skeleton height={480} radius="lg" />}
        failed={nutrition.food.failed}
      >
        {(food) => (
          <>
            <PageHeader title={food.name}>
              <ConfirmedButton
                action={nutrition.own.remove}
                label={`${nutrition.own.remove}: ${food.name}`}
                title={nutrition.own.removeTitle(food.name)}
                text={nutrition.own.removeText}
                busy={remove.isPending}
                onConfirm={(over) =>
                  remove.mutate(food.id, {
                    onSuccess: () => {
                      tellDone(nutrition.own.removed);
                      void go(OWN_PATH, { replace: true });
                    },
                    onError: (error) => tellFailed(nutrition.own.removeFailed, error),
                    onSettled: over,
                  })
                }
              />
            </PageHeader>
            <FoodForm key={food.id} food={food} />
          </>
        )}
      </QueryStates>
    </>
  );
}
