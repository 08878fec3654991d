import { NumberInput, Title } from '@mantine/core';
import { nutrition } from '@/lib/texts/nutrition';
import type { GoalsDraft } from '../model/goals-draft';
import { goalNutrients, nameOf, unitOf } from '../model/nutrients';
import classes from './goals-form.module.css';

interface Props {
  numbers: GoalsDraft['numbers'];
  faults: Record<string, string>;
  onChange: (numbers: GoalsDraft['numbers']) => void;
}

export function GoalNumbers({ numbers, faults, onChange }: Props) {
  return (
    <>
      <Title order={2} size="h3" mb="sm">
        {nutrition.goals.numbers}
      </Title>
      <div className={classes['fields']}>
        {goalNutrients.map((name) => (
          <NumberInput
            key={name}
            label={nameOf(name)}
            suffix={` ${unitOf(name)}`}
            value={numbers[name]}
            min={0}
            decimalScale={1}
            thousandSeparator=" "
            hideControls
            inputMode="decimal"
            error={faults[name]}
            onChange={(value) => onChange({ ...numbers, [name]: value })}
          />
        ))}
      </div>
    </>
  );
}
