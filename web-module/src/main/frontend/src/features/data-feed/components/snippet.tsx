import { Button, CopyButton, Group, Text } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { texts } from '@/lib/texts';
import { feed } from '@/lib/texts/feed';
import { commands, snippetOf, type Language, type Task } from '../model/snippets';
import classes from './try-it.module.css';

interface Props {
  task: Task;
  language: Language;
}

/** A program as it is saved and run. */
export function Snippet({ task, language }: Props) {
  const text = snippetOf(task, language, window.location.origin);
  return (
    <>
      <Group justify="space-between" gap="xs" mb="xs">
        <Text size="sm" c="dimmed">
          {feed.languageNeeds[language]}
        </Text>
        <CopyButton value={text} timeout={3000}>
          {({ copied, copy }) => (
            <Button
              size="compact-sm"
              variant="default"
              onClick={copy}
              leftSection={
                copied ? <IconCheck size={14} aria-hidden /> : <IconCopy size={14} aria-hidden />
              }
            >
              {copied ? texts.common.copied : texts.common.copy}
            </Button>
          )}
        </CopyButton>
      </Group>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls sideways, by keys too */}
      <section tabIndex={0} className={classes['code']} aria-label={label(task, language)}>
        <pre>{text}</pre>
      </section>
      <Text size="sm" c="dimmed" mt="xs">
        {feed.saveAs} <code className={classes['command']}>{commands[language](task)}</code>
      </Text>
    </>
  );
}

function label(task: Task, language: Language): string {
  return feed.snippet(feed.tasks[task], feed.languages[language]);
}
