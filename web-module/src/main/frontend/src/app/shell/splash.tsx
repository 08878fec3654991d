import { Center } from '@mantine/core';
import { texts } from '@/lib/texts';
import { Mark } from '@/ui/mark';

/** While the first script is on its way. */
export function Splash() {
  return (
    <Center h="100dvh" role="status" aria-label={texts.common.loading}>
      <Mark size={44} />
    </Center>
  );
}
