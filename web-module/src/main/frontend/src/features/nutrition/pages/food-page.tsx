import { Anchor, Button, NativeSelect, Paper, Skeleton, Title } from '@mantine/core';
import { IconArrowLeft, IconMoodEmpty } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { hasStatus } from '@/lib/api/api-error';
import type { FoodView } from '@/lib/api/types';
import { nutrition } from '@/lib/texts/nutrition';
import { PageHeader } from '@/ui/page-header';
import { QueryStates } from '@/ui/query-states';
import { StatePanel } from '@/ui/state-panel';
import { useFood } from '../api/foods';
import { AddFoodForm } from '../components/add-food-form';
import { NutrientTable } from '../components/nutrient-table';
import { formatQuantity, ofGrams } from '../model/nutrients';
import classes from './food-page.module.css';

export function FoodPage() {
  const id = Number(useParams()['id']);
  const query = useFood(id);
  if (hasStatus(query.error, 404) || hasStatus(query.error, 400)) {
    return (
      <StatePanel
        order={1}
        icon={IconMoodEmpty}
        title={nutrition.food.goneTitle}
        text={nutrition.food.goneText}
      >
        <Button component={Link} to="/nutrition/foods" mt="xs">
          {nutrition.food.back}
        </Button>
      </StatePanel>
    );
  }
  return (
    <>
      <Anchor component={Link} to="/nutrition/foods" size="sm" mb="sm" display="inline-block">
        <IconArrowLeft size={14} aria-hidden /> {nutrition.food.back}
      </Anchor>
      <QueryStates
        query={query}
        skeleton={<Skeleton height={420} radius="lg" />}
        failed={nutrition.food.failed}
      >
        {(food) => <Facts key={food.id} food={food} />}
      </QueryStates>
    </>
  );
}

function Facts({ food }: { food: FoodView }) {
  const [portion, setPortion] = useState('');
  const chosen = food.portions.find(({ id }) => String(id) === portion);
  const about = [food.nameFr, food.brand, food.group, sourceOf(food)].filter(Boolean).join(' · ');
  return (
    <>
      <PageHeader title={food.name} text={about}>
        {food.source === 'OWN' && (
          <Button component={Link} to={`/nutrition/own/foods/${food.id}`} variant="default">
            {nutrition.food.edit}
          </Button>
        )}
      </PageHeader>
      <div className={classes['layout']}>
        <Paper component="section" p="md" aria-labelledby="facts">
          <div className={classes['head']}>
            <Title order={2} size="h3" id="facts">
              {nutrition.food.facts}
            </Title>
            <NativeSelect
              aria-label={nutrition.food.amountOf}
              value={portion}
              data={[
                { value: '', label: nutrition.food.perHundred },
                ...food.portions.map(({ id, measure, amount, grams }) => ({
                  value: String(id),
                  label: nutrition.food.portion(
                    amount === 1 ? measure : `${formatQuantity(amount)} ${measure}`,
                    formatQuantity(grams),
                  ),
                })),
              ]}
              onChange={(event) => setPortion(event.currentTarget.value)}
            />
          </div>
          <NutrientTable amounts={chosen ? ofGrams(food.per100g, chosen.grams) : food.per100g} />
        </Paper>
        <AddFoodForm food={food} />
      </div>
    </>
  );
}

function sourceOf({ source, sourceId }: FoodView): string {
  const name = nutrition.sources[source] ?? source;
  return sourceId === undefined ? name : `${name} ${nutrition.food.number(sourceId)}`;
}
