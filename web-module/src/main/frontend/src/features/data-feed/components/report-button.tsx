import { Button } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { texts } from '@/lib/texts';

interface Props {
  syncId: number;
  opened: boolean;
  controls: string;
  onToggle: () => void;
}

export function ReportButton({ syncId, opened, controls, onToggle }: Props) {
  const Chevron = opened ? IconChevronUp : IconChevronDown;
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      rightSection={<Chevron size={14} aria-hidden />}
      aria-label={texts.feed.reportOf(syncId)}
      aria-expanded={opened}
      aria-controls={opened ? controls : undefined}
      onClick={onToggle}
    >
      {texts.feed.report}
    </Button>
  );
}
