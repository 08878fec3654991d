import { Alert, Button, Group, Text } from '@mantine/core';
import { IconClockQuestion } from '@tabler/icons-react';
import { Link } from 'react-router';
import { till } from '@/lib/texts/till';

interface Props {
  busy: boolean;
  onFinish: () => void;
  onDrop: () => void;
}

/** An order was sent and never answered: asking again with its key tells, and never orders twice. */
export function LostNotice({ busy, onFinish, onDrop }: Props) {
  return (
    <Alert
      role="alert"
      color="amber"
      mb="lg"
      icon={<IconClockQuestion aria-hidden />}
      title={till.checkout.lostTitle}
    >
      <Text size="sm" mb="sm">
        {till.checkout.lostText}
      </Text>
      <Group gap="xs">
        <Button onClick={onFinish} loading={busy}>
          {till.checkout.finish}
        </Button>
        <Button variant="default" component={Link} to="/shop/orders">
          {till.checkout.toOrders}
        </Button>
        <Button variant="subtle" onClick={onDrop} disabled={busy}>
          {till.checkout.drop}
        </Button>
      </Group>
    </Alert>
  );
}
