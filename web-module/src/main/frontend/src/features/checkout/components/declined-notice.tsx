import { Alert, Anchor, Text } from '@mantine/core';
import { IconCreditCardOff } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { ApiError } from '@/lib/api/api-error';
import { till } from '@/lib/texts/till';

/** The payment was declined: what the bank said, and what to do. */
export function DeclinedNotice({ error }: { error: ApiError }) {
  const { reason, orderId } = error.details;
  return (
    <Alert
      role="alert"
      color="red"
      variant="light"
      icon={<IconCreditCardOff aria-hidden />}
      title={till.checkout.declinedTitle}
    >
      <Text size="sm">
        {typeof reason === 'string' ? reason : error.message} {till.checkout.declinedText}{' '}
        {typeof orderId === 'number' && (
          <Anchor component={Link} to={`/shop/orders/${orderId}`} underline="always" size="sm">
            {till.checkout.declinedOrder}
          </Anchor>
        )}
      </Text>
    </Alert>
  );
}
