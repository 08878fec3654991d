import { Button, Group } from '@mantine/core';
import { IconRefresh, IconTool } from '@tabler/icons-react';
import { Link } from 'react-router';
import { texts } from '@/lib/texts';
import { errorText } from '@/ui/error-text';
import { StatePanel } from '@/ui/state-panel';

/** What stands in for a page that failed; the shell around it goes on. */
export function PageFault({ error }: { error: unknown }) {
  return (
    <div role="alert">
      <StatePanel
        order={1}
        icon={IconTool}
        title={texts.errors.pageTitle}
        text={isStaleChunk(error) ? texts.errors.newVersion : errorText(error)}
      >
        <Group mt="xs" justify="center">
          <Button
            leftSection={<IconRefresh size={16} aria-hidden />}
            onClick={() => window.location.reload()}
          >
            {texts.errors.reload}
          </Button>
          <Button component={Link} to="/deals" variant="default">
            {texts.errors.toStart}
          </Button>
        </Group>
      </StatePanel>
    </div>
  );
}

/** An area's script is gone because a newer version took its place. */
function isStaleChunk(error: unknown): boolean {
  return (
    error instanceof TypeError && /dynamically imported module|module script/i.test(error.message)
  );
}
