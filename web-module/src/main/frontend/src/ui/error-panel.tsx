import { Button, Text } from '@mantine/core';
import { IconCloudOff, IconRefresh } from '@tabler/icons-react';
import { texts } from '@/lib/texts';
import { errorReference, errorText } from './error-text';
import { StatePanel } from './state-panel';

interface Props {
  title?: string | undefined;
  error: unknown;
  onRetry?: (() => void) | undefined;
  retrying?: boolean;
}

/** What failed, what to do, and the button that does it. */
export function ErrorPanel({ title = texts.errors.title, error, onRetry, retrying }: Props) {
  const reference = errorReference(error);
  return (
    <div role="alert">
      <StatePanel icon={IconCloudOff} title={title} text={errorText(error)}>
        {reference !== undefined && (
          <Text size="sm" c="dimmed">
            {texts.errors.reference(reference)}
          </Text>
        )}
        {onRetry && (
          <Button
            variant="default"
            leftSection={<IconRefresh size={16} aria-hidden />}
            onClick={onRetry}
            loading={retrying ?? false}
            mt="xs"
          >
            {texts.common.retry}
          </Button>
        )}
      </StatePanel>
    </div>
  );
}
