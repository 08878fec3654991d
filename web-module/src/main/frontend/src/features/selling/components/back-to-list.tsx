import { Anchor, Group } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from 'react-router';
import { selling } from '@/lib/texts/selling';

export function BackToList({ base }: { base: string }) {
  return (
    <Anchor component={Link} to={base} size="sm" display="inline-block" mb="md">
      <Group gap={6} component="span">
        <IconArrowLeft size={18} stroke={1.6} aria-hidden />
        {selling.products.backToList}
      </Group>
    </Anchor>
  );
}
