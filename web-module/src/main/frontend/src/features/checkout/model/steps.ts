import { useSearchParams } from 'react-router';
import type { Draft } from './draft';

export const STEPS = ['address', 'shipping', 'payment', 'review'] as const;

export type Step = (typeof STEPS)[number];

/** What is picked up needs no choice of how it travels. */
export function stepsOf({ way }: Pick<Draft, 'way'>): Step[] {
  return STEPS.filter((step) => way === 'DELIVERY' || step !== 'shipping');
}

/** The step in the address bar, so that the way back is the browser's; never beyond what is settled. */
export function useStep(draft: Draft, isPlaceKnown: boolean) {
  const [params, setParams] = useSearchParams();
  const steps = stepsOf(draft);
  const wanted = steps.find((step) => step === params.get('step')) ?? 'address';
  const step = isPlaceKnown ? wanted : 'address';
  const place = steps.indexOf(step);
  const toStep = (next: Step) => {
    setParams(next === 'address' ? {} : { step: next });
    window.scrollTo(0, 0);
  };
  return {
    step,
    steps,
    toStep,
    onward: () => toStep(steps[place + 1] ?? step),
    back: place > 0 ? () => toStep(steps[place - 1] ?? step) : undefined,
  };
}
