import { Anchor, Paper, Skeleton, Text, Title, VisuallyHidden } from '@mantine/core';
import { IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { WhyView } from '@/lib/api/types';
import { formatRelative } from '@/lib/format/time';
import { useNow } from '@/lib/format/use-now';
import { texts } from '@/lib/texts';
import { QueryStates } from '@/ui/query-states';
import { useWhy } from '../api/why';
import classes from './why-panel.module.css';

/** Why this user was or was not told of the deal, rule by rule. */
export function WhyPanel({ id }: { id: number }) {
  const query = useWhy(id);
  return (
    <Paper component="section" p={{ base: 'md', sm: 'lg' }} aria-labelledby="why">
      <Title order={2} size="h3" id="why" mb={4}>
        {texts.deal.whyTitle}
      </Title>
      <QueryStates
        query={query}
        skeleton={<Skeleton height={150} mt="sm" />}
        failed={texts.deal.whyFailed}
      >
        {(why) => <Rules why={why} />}
      </QueryStates>
      <Anchor component={Link} to="/preferences" size="sm">
        {texts.deal.changePreferences}
      </Anchor>
    </Paper>
  );
}

function Rules({ why }: { why: WhyView }) {
  return (
    <>
      <Text size="sm" c="dimmed">
        <Verdict why={why} />
      </Text>
      <ul className={classes['rules']}>
        {why.rules.map(({ rule, passed, explanation }) => (
          <li key={rule} data-passed={passed}>
            {passed ? (
              <IconCircleCheck size={20} aria-hidden />
            ) : (
              <IconCircleX size={20} aria-hidden />
            )}
            <div>
              <VisuallyHidden>
                {`${passed ? texts.deal.whyPassed : texts.deal.whyStopped}: `}
              </VisuallyHidden>
              <strong>{texts.deal.rules[rule]}</strong>
              <Text size="sm">{explanation}</Text>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function Verdict({ why }: { why: WhyView }) {
  const now = useNow();
  if (why.alertedAt !== undefined) {
    return texts.deal.whyAlerted(formatRelative(why.alertedAt, now));
  }
  return why.wouldAlert ? texts.deal.whyWould : texts.deal.whyWouldNot;
}
