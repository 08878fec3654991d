import { Alert } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';

/** What is wrong with the form as a whole; read out as soon as it shows. */
export function FormError({ children }: { children: ReactNode }) {
  if (children === undefined || children === null) return null;
  return (
    <Alert role="alert" color="red" variant="light" icon={<IconAlertCircle aria-hidden />}>
      {children}
    </Alert>
  );
}
