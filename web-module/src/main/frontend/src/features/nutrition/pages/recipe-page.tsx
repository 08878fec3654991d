import { Skeleton } from '@mantine/core';
import { useNavigate, useParams } from 'react-router';
import { nutrition } from '@/lib/texts/nutrition';
import { ConfirmedButton } from '@/ui/confirmed-button';
import { tellDone, tellFailed } from '@/ui/feedback';
import { PageHeader } from '@/ui/page-header';
import { QueryStates } from '@/ui/query-states';
import { useDeleteRecipe, useRecipe } from '../api/recipes';
import { BackLink, OWN_PATH } from '../components/back-link';
import { RecipeForm } from '../components/recipe-form';

export function NewRecipePage() {
  return (
    <>
      <BackLink />
      <PageHeader title={nutrition.own.newRecipe} />
      <RecipeForm recipe={undefined} />
    </>
  );
}

export function RecipePage() {
  const query = useRecipe(Number(useParams()['id']));
  const remove = useDeleteRecipe();
  const go = useNavigate();
  return (
    <>
      <BackLink />
      <QueryStates
        query={query}
        skeleton={<Skeleton height={480} radius="lg" />}
        failed={nutrition.food.failed}
      >
        {(recipe) => (
          <>
            <PageHeader title={recipe.food.name}>
              <ConfirmedButton
                action={nutrition.own.remove}
                label={`${nutrition.own.remove}: ${recipe.food.name}`}
                title={nutrition.own.removeTitle(recipe.food.name)}
                text={nutrition.own.removeText}
                busy={remove.isPending}
                onConfirm={(over) =>
                  remove.mutate(recipe.food.id, {
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
            <RecipeForm key={recipe.food.id} recipe={recipe} />
          </>
        )}
      </QueryStates>
    </>
  );
}
