import { Stack, Text, ThemeIcon, Title } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface Props {
  icon: Icon;
  title: string;
  text: ReactNode;
  children?: ReactNode;
  /** The heading's level: 1 where the panel is the page. */
  order?: 1 | 2 | 3;
}

/** One calm panel in the middle: what is the case, and what to do. */
export function StatePanel({ icon: PanelIcon, title, text, children, order = 2 }: Props) {
  return (
    <Stack align="center" gap="sm" py={56} px="md" ta="center">
      <ThemeIcon size={52} radius="xl" variant="light" color="gray" c="dimmed">
        <PanelIcon size={26} stroke={1.5} aria-hidden />
      </ThemeIcon>
      <Title order={order} size="h2">
        {title}
      </Title>
      <Text c="dimmed" maw={440}>
        {text}
      </Text>
      {children}
    </Stack>
  );
}
