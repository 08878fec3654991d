import { Button, Group, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';

interface Props {
  id: string;
  title: string;
  add: string;
  to: string;
}

/** A list of several on a page: its name, and the way to add to it. */
export function ListHead({ id, title, add, to }: Props) {
  return (
    <Group justify="space-between" mb="sm">
      <Title order={2} id={id}>
        {title}
      </Title>
      <Button
        component={Link}
        to={`/nutrition/own/${to}`}
        variant="default"
        leftSection={<IconPlus size={16} aria-hidden />}
      >
        {add}
      </Button>
    </Group>
  );
}
