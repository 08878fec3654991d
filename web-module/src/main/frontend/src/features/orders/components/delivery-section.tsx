import { Anchor, Stack, Text } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import type { OrderView } from '@/lib/api/types';
import { useCheckoutOptions } from '@/lib/shop/checkout-options';
import { till } from '@/lib/texts/till';
import { AddressText } from '@/ui/address-text';
import { Happenings } from './happenings';
import classes from './order-facts.module.css';
import { Section } from './section';

/** Where it goes, how, and where it is. */
export function DeliverySection({ order }: { order: OrderView }) {
  const { shippingMethod, shippingAddress, pickupSite, tracking } = order;
  const sites = useCheckoutOptions().data?.pickupSites ?? [];
  const site = sites.find(({ id }) => id === pickupSite);
  return (
    <Section title={shippingMethod === 'PICKUP' ? till.order.pickUp : till.order.delivery}>
      <Stack gap="sm">
        <div className={classes['place']}>
          <Text size="sm" c="dimmed">
            {till.checkout.methods[shippingMethod]}
          </Text>
          {shippingAddress && <AddressText address={shippingAddress} />}
          {pickupSite !== undefined && <strong>{site?.name ?? pickupSite}</strong>}
          {site && <AddressText address={site.address} />}
        </div>
        {tracking && (
          <>
            <dl className={classes['facts']}>
              {tracking.carrier !== undefined && (
                <Fact name={till.order.carrier} value={tracking.carrier} />
              )}
              {tracking.number !== undefined && (
                <Fact name={till.order.trackingNumber} value={tracking.number} />
              )}
            </dl>
            {tracking.url !== undefined && (
              <Anchor href={tracking.url} target="_blank" rel="noopener noreferrer" size="sm">
                {till.order.track} <IconExternalLink size={14} aria-hidden />
              </Anchor>
            )}
            {tracking.events.length > 0 && (
              <Happenings label={till.order.tracking} rows={tracking.events} />
            )}
          </>
        )}
      </Stack>
    </Section>
  );
}

export function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="tabular">{value}</dd>
    </div>
  );
}
