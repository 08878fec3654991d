import { Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { usePageTitle } from './page-title';

interface Props {
  title: string;
  text?: ReactNode;
  children?: ReactNode;
}

/** The page's one first heading, what the page is for, and its actions. */
export function PageHeader({ title, text, children }: Props) {
  usePageTitle(title);
  return (
    <Group justify="space-between" align="flex-end" gap="md" mb="lg">
      <Stack gap={4}>
        <Title order={1}>{title}</Title>
        {text !== undefined && <Text c="dimmed">{text}</Text>}
      </Stack>
      {children}
    </Group>
  );
}
