import { Anchor, Paper, SegmentedControl, Stack, Tabs, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { feed } from '@/lib/texts/feed';
import { languages, tasks, type Language, type Task } from '../model/snippets';
import { Snippet } from './snippet';
import classes from './try-it.module.css';

export const KEY_VARIABLE = 'COMMISSARY_KEY';

const taskChoices = tasks.map((task) => ({ value: task, label: feed.tasks[task] }));

/** Programs that fetch the orders, ready to be copied and run. */
export function TryIt() {
  const [task, setTask] = useState<Task>('download');
  return (
    <Stack component="section" gap="sm" aria-labelledby="try-it">
      <div>
        <Title order={2} id="try-it">
          {feed.tryIt}
        </Title>
        <Text c="dimmed">
          {feed.tryItText(KEY_VARIABLE)}{' '}
          <Anchor component={Link} to="/admin/keys" underline="always">
            {feed.toKeys}
          </Anchor>
        </Text>
      </div>
      <Paper p={{ base: 'sm', sm: 'md' }}>
        <SegmentedControl
          aria-label={feed.task}
          data={taskChoices}
          value={task}
          onChange={setTask}
          className={classes['tasks'] ?? ''}
        />
        <Text size="sm" c="dimmed" mt="xs">
          {feed.taskTexts[task]}
        </Text>
        <LanguageTabs task={task} />
      </Paper>
    </Stack>
  );
}

function LanguageTabs({ task }: { task: Task }) {
  const [language, setLanguage] = useState<Language>('curl');
  return (
    <Tabs
      value={language}
      onChange={(chosen) => setLanguage(languages.find((one) => one === chosen) ?? 'curl')}
      keepMounted={false}
      mt="sm"
    >
      <Tabs.List aria-label={feed.language}>
        {languages.map((one) => (
          <Tabs.Tab key={one} value={one}>
            {feed.languages[one]}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {languages.map((one) => (
        <Tabs.Panel key={one} value={one} pt="sm">
          <Snippet task={task} language={one} />
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
