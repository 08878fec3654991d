import { Button, Group, Paper, Stack, Title } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { till } from '@/lib/texts/till';
import type { CheckoutState } from '../model/use-checkout';
import type { Step } from '../model/steps';

interface Props {
  step: Step;
  checkout: CheckoutState;
  onSubmit: () => void;
  busy?: boolean;
  disabled?: boolean;
  action?: string;
  children: ReactNode;
}

/** One step: what is asked, the way on and the way back. Whoever comes from another step is told where they are. */
export function StepPanel(props: Props) {
  const { step, checkout, onSubmit, children } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirstPage = useLocation().key === 'default';

  useEffect(() => {
    if (!isFirstPage) heading.current?.focus({ preventScroll: true });
  }, [isFirstPage]);

  return (
    <Paper
      component="form"
      noValidate
      p={{ base: 'md', sm: 'lg' }}
      aria-labelledby="checkout-step"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <Stack gap="lg">
        <Title order={2} id="checkout-step" ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
          {till.checkout.step[step]}
        </Title>
        {children}
        <Group justify="space-between" gap="sm">
          {checkout.back ? (
            <Button variant="default" onClick={checkout.back}>
              {till.checkout.back}
            </Button>
          ) : (
            <span />
          )}
          <Button
            type="submit"
            size="md"
            loading={props.busy ?? false}
            disabled={props.disabled ?? false}
          >
            {props.action ?? till.checkout.goOn}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
