import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { usePageTitle } from '@/ui/page-title';

interface Props {
  title: string;
  text?: string;
  children: ReactNode;
  foot?: ReactNode;
}

/** The frame of every page before sign-in. */
export function WelcomeCard({ title, text, children, foot }: Props) {
  usePageTitle(title);
  return (
    <Stack gap="lg" w="100%" maw={400}>
      <Stack gap={6}>
        <Title order={1}>{title}</Title>
        {text !== undefined && <Text c="dimmed">{text}</Text>}
      </Stack>
      {children}
      {foot !== undefined && (
        <Text size="sm" c="dimmed">
          {foot}
        </Text>
      )}
    </Stack>
  );
}
