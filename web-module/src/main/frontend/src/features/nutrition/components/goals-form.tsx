import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { GoalsView } from '@/lib/api/types';
import { texts } from '@/lib/texts';
import { nutrition } from '@/lib/texts/nutrition';
import { ChoiceList } from '@/ui/choice-list';
import { tellDone, tellFailed } from '@/ui/feedback';
import { UnsavedGuard } from '@/ui/unsaved-guard';
import { useSaveGoals } from '../api/goals';
import { bodyOf, draftOf, faultsOf, type GoalsDraft, type GoalsMode } from '../model/goals-draft';
import { formatAmount, goalNutrients, nameOf } from '../model/nutrients';
import classes from './goals-form.module.css';
import { GoalNumbers } from './goal-numbers';
import { ProfileFields } from './profile-fields';

const modes = [
  { value: 'derived' as const, title: nutrition.goals.derived, text: nutrition.goals.derivedText },
  { value: 'own' as const, title: nutrition.goals.own, text: nutrition.goals.ownText },
];

/** Numbers of one's own, or a profile of which they follow. */
export function GoalsForm({ goals }: { goals: GoalsView }) {
  const [draft, setDraft] = useState<GoalsDraft>();
  const [tried, setTried] = useState(false);
  const save = useSaveGoals();
  const shown = draft ?? draftOf(goals);
  const found = faultsOf(shown);
  const faults = tried ? found : {};

  function submit() {
    setTried(true);
    if (Object.keys(found).length > 0) return;
    save.mutate(bodyOf(shown), {
      onSuccess: () => {
        setDraft(undefined);
        setTried(false);
        tellDone(nutrition.goals.saved);
      },
      onError: (error) => tellFailed(nutrition.goals.saveFailed, error),
    });
  }

  return (
    <form
      noValidate
      className={classes['layout']}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <UnsavedGuard dirty={draft !== undefined && !save.isPending} />
      <Stack>
        <ChoiceList<GoalsMode>
          legend={nutrition.goals.how}
          name="goals-mode"
          value={shown.mode}
          choices={modes}
          across
          onChoose={(mode) => setDraft({ ...shown, mode })}
        />
        <Paper p={{ base: 'md', sm: 'lg' }}>
          {shown.mode === 'own' ? (
            <GoalNumbers
              numbers={shown.numbers}
              faults={faults}
              onChange={(numbers) => setDraft({ ...shown, numbers })}
            />
          ) : (
            <ProfileFields
              profile={shown.profile}
              faults={faults}
              onChange={(profile) => setDraft({ ...shown, profile })}
            />
          )}
        </Paper>
        <Group justify="space-between">
          <Text size="sm" c="dimmed">
            {nutrition.goals.privacy}
          </Text>
          <Button type="submit" loading={save.isPending}>
            {texts.common.save}
          </Button>
        </Group>
      </Stack>
      {shown.mode === 'derived' && <Derived goals={goals} />}
    </form>
  );
}

function Derived({ goals }: { goals: GoalsView }) {
  return (
    <Paper component="section" p="md" aria-labelledby="derived">
      <Title order={2} size="h3" id="derived" mb="xs">
        {nutrition.goals.numbersDerived}
      </Title>
      {goals.derived ? (
        <dl className={`${classes['numbers'] ?? ''} tabular`}>
          {goalNutrients.map((name) => (
            <div key={name}>
              <dt>{nameOf(name)}</dt>
              <dd>{formatAmount(name, goals[name])}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <Text size="sm" c="dimmed">
          {nutrition.goals.notSaved}
        </Text>
      )}
    </Paper>
  );
}
