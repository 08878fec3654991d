import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { texts } from '@/lib/texts';

/** Skeletons for eyes, one word for ears. */
export function LoadingRegion({ children }: { children: ReactNode }) {
  return (
    <div role="status" aria-busy="true">
      <VisuallyHidden>{texts.common.loading}</VisuallyHidden>
      <div aria-hidden="true">{children}</div>
    </div>
  );
}
