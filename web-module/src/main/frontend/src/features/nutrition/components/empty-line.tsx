import { Paper, Text } from '@mantine/core';

/** That a list of several on a page has nothing yet, and how that changes. */
export function EmptyLine({ children }: { children: string }) {
  return (
    <Paper p="lg">
      <Text c="dimmed">{children}</Text>
    </Paper>
  );
}
