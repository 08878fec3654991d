import { Button, VisuallyHidden } from '@mantine/core';
import { IconBellPlus, IconBellRinging } from '@tabler/icons-react';
import { storefront } from '@/lib/texts/storefront';
import { tellFailed } from '@/ui/feedback';
import { useAsk, useIsAsked } from '../api/back-in-stock';

/** Asks to be told when a product is back, or takes that back. */
export function TellMeButton({ id }: { id: number }) {
  const asked = useIsAsked(id).data?.asked ?? false;
  const ask = useAsk(id);
  const Drawn = asked ? IconBellRinging : IconBellPlus;
  return (
    <Button
      size="md"
      variant={asked ? 'light' : 'filled'}
      leftSection={<Drawn size={20} stroke={1.7} aria-hidden />}
      onClick={() =>
        ask.mutate(!asked, { onError: (error) => tellFailed(storefront.cart.tellFailed, error) })
      }
    >
      {asked ? storefront.cart.willTell : storefront.cart.tellMe}
      {asked && <VisuallyHidden>{storefront.cart.tellMeNot}</VisuallyHidden>}
    </Button>
  );
}
