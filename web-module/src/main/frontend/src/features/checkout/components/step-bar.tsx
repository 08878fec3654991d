import { VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { till } from '@/lib/texts/till';
import type { Step } from '../model/steps';
import classes from './step-bar.module.css';

interface Props {
  steps: Step[];
  step: Step;
  toStep: (step: Step) => void;
}

/** Where one is on the way, and the way back to what is settled. */
export function StepBar({ steps, step, toStep }: Props) {
  const place = steps.indexOf(step);
  return (
    <ol className={classes['steps']} aria-label={till.checkout.steps}>
      {steps.map((each, index) => (
        <li key={each} data-done={index < place || undefined}>
          {index < place ? (
            <button type="button" className={classes['step']} onClick={() => toStep(each)}>
              <span className={classes['sign']}>
                <IconCheck size={14} stroke={2.5} aria-hidden />
              </span>
              {till.checkout.step[each]}
              <VisuallyHidden>{till.checkout.done}</VisuallyHidden>
            </button>
          ) : (
            <span className={classes['step']} aria-current={index === place ? 'step' : undefined}>
              <span className={classes['sign']}>{index + 1}</span>
              {till.checkout.step[each]}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
