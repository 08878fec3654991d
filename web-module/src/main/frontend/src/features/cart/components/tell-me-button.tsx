import { Button, VisuallyHidden } from '@mantine/core';
import { IconBellPlus, IconBellRinging } from '@tabler/icons-react';
import { texts } from '@/lib/texts';
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
        ask.mutate(!asked, { onError: (error) => tellFailed(texts.cart.tellFailed, error) })
      }
    >
      {asked ? texts.cart.willTell : texts.cart.tellMe}
      {asked && <VisuallyHidden>{texts.cart.tellMeNot}</VisuallyHidden>}
    </Button>
  );
}
