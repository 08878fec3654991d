import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link, type To } from 'react-router';

export function TextLink({ to, children }: { to: To; children: ReactNode }) {
  return (
    <Anchor component={Link} to={to} underline="always" size="sm">
      {children}
    </Anchor>
  );
}
