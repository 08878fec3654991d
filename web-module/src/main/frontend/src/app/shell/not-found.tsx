import { Button } from '@mantine/core';
import { IconMapOff } from '@tabler/icons-react';
import { Link } from 'react-router';
import { texts } from '@/lib/texts';
import { usePageTitle } from '@/ui/page-title';
import { StatePanel } from '@/ui/state-panel';

export function NotFound() {
  usePageTitle(texts.errors.notFoundTitle);
  return (
    <StatePanel
      order={1}
      icon={IconMapOff}
      title={texts.errors.notFoundTitle}
      text={texts.errors.notFoundText}
    >
      <Button component={Link} to="/deals" mt="xs">
        {texts.errors.toStart}
      </Button>
    </StatePanel>
  );
}
