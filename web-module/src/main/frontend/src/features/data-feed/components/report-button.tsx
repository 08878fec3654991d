import { Button } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { feed } from '@/lib/texts/feed';

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
      aria-label={feed.reportOf(syncId)}
      aria-expanded={opened}
      aria-controls={opened ? controls : undefined}
      onClick={onToggle}
    >
      {feed.report}
    </Button>
  );
}
