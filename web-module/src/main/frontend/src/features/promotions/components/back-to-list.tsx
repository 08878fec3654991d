import { Anchor } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from 'react-router';
import { desk } from '@/lib/texts/desk';

export function BackToList() {
  return (
    <Anchor component={Link} to="/admin/promotions" size="sm" mb="sm" display="inline-block">
      <IconArrowLeft size={14} aria-hidden /> {desk.promotions.back}
    </Anchor>
  );
}
