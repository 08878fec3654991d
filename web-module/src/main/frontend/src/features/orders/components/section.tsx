import { Paper, Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';

interface Props {
  title: string;
  children: ReactNode;
  /** What stands at the end of the title's line. */
  aside?: ReactNode;
}

/** One part of what is known of an order. */
export function Section({ title, children, aside }: Props) {
  const id = useId();
  return (
    <Paper component="section" p={{ base: 'md', sm: 'lg' }} aria-labelledby={id}>
      <div
        style={{ display: 'flex', justifyContent: 'space-between', gap: '1rem', marginBottom: 12 }}
      >
        <Title order={2} size="h3" id={id}>
          {title}
        </Title>
        {aside}
      </div>
      {children}
    </Paper>
  );
}
