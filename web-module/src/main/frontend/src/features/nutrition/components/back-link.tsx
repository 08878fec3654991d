import { Anchor } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from 'react-router';
import { nutrition } from '@/lib/texts/nutrition';

export const OWN_PATH = '/nutrition/own';

export function BackLink() {
  return (
    <Anchor component={Link} to={OWN_PATH} size="sm" mb="sm" display="inline-block">
      <IconArrowLeft size={14} aria-hidden /> {nutrition.own.back}
    </Anchor>
  );
}
