import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { randomKey } from '@/lib/api/random-key';
import type { QueuedCall, Refusal } from '@/lib/offline/queued-call';
import { useQueuedCalls } from '@/lib/offline/outbox-context';
import { nutrition } from '@/lib/texts/nutrition';
import { tellFailed } from '@/ui/feedback';
import { fetchMeal } from '../api/meal';
import type { ShownMeal } from '../model/shown-meals';
import { useDiary } from '../model/use-diary';

/** What the server would not take, each with what one may do about it. */
export function RefusedNotice({ meals }: { meals: readonly ShownMeal[] }) {
  const refused = useQueuedCalls().filter(({ refusal }) => refusal !== undefined);
  if (refused.length === 0) return null;
  const title =
    refused.length === 1 ? nutrition.refused.title : nutrition.refused.many(refused.length);
  return (
    <Alert
      color="amber"
      mb="md"
      title={title}
      icon={<IconAlertTriangle size={20} aria-hidden />}
      role="alert"
    >
      <Stack gap="sm">
        {refused.map((call) => (
          <Choice
            key={call.key}
            call={call}
            meal={meals.find(({ id }) => call.path.endsWith(`/${id}`))}
          />
        ))}
      </Stack>
    </Alert>
  );
}

function Choice({ call, meal }: { call: QueuedCall; meal: ShownMeal | undefined }) {
  const { retry, giveUp } = useDiary();
  const why = call.refusal;
  if (!why) return null;
  const words = wordsOf(call, meal);
  const act = (work: Promise<void>) => {
    work.catch((error: unknown) => tellFailed(nutrition.refused.failed, error));
  };

  async function keepMine() {
    const id = Number(call.path.split('/').at(-1));
    const { version } = await fetchMeal(id);
    await retry(call, { body: { ...call.body, version } });
  }

  /** What was changed is gone: it becomes a meal of its own again. */
  async function addAgain() {
    const facts = Object.entries({ ...call.before, ...call.body });
    const body = Object.fromEntries(facts.filter(([name]) => name !== 'version'));
    await retry(call, {
      method: 'POST',
      path: '/meals',
      subject: `new:${randomKey()}`,
      body,
    });
  }

  return (
    <div>
      <Text size="sm" mb={6}>
        {textOf(why, words)}
      </Text>
      <Group gap="xs">
        {why.status === 409 && (
          <Button size="compact-sm" onClick={() => act(keepMine())}>
            {nutrition.refused.mine}
          </Button>
        )}
        {why.status === 404 && (
          <Button size="compact-sm" onClick={() => act(addAgain())}>
            {nutrition.refused.addAgain}
          </Button>
        )}
        {why.status !== 409 && why.status !== 404 && (
          <Button size="compact-sm" onClick={() => act(retry(call))}>
            {nutrition.refused.retry}
          </Button>
        )}
        <Button size="compact-sm" variant="default" onClick={() => act(giveUp(call))}>
          {leaveText(why)}
        </Button>
      </Group>
    </div>
  );
}

function wordsOf({ body, before }: QueuedCall, meal: ShownMeal | undefined): string {
  const said = body?.['description'] ?? before?.['description'];
  return typeof said === 'string' ? said : (meal?.description ?? nutrition.untyped);
}

function textOf({ status, message }: Refusal, words: string): string {
  if (status === 409) return nutrition.refused.changed(words);
  return status === 404 ? nutrition.refused.gone(words) : nutrition.refused.invalid(words, message);
}

function leaveText({ status }: Refusal): string {
  if (status === 409) return nutrition.refused.theirs;
  return status === 404 ? nutrition.refused.leave : nutrition.refused.drop;
}
