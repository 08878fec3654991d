import { NativeSelect, NumberInput } from '@mantine/core';
import type { Profile } from '@/lib/api/types';
import { nutrition } from '@/lib/texts/nutrition';
import type { GoalsDraft } from '../model/goals-draft';
import classes from './goals-form.module.css';

type Draft = GoalsDraft['profile'];

interface Props {
  profile: Draft;
  faults: Record<string, string>;
  onChange: (profile: Draft) => void;
}

const choicesOf = (names: Record<string, string>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }));

/** What the formula asks for. */
export function ProfileFields({ profile, faults, onChange }: Props) {
  const number = (name: 'birthYear' | 'heightCm' | 'weightKg', label: string) => (
    <NumberInput
      label={label}
      value={profile[name]}
      min={0}
      decimalScale={name === 'birthYear' ? 0 : 1}
      hideControls
      inputMode="decimal"
      error={faults[name]}
      onChange={(value) => onChange({ ...profile, [name]: value })}
    />
  );
  return (
    <div className={classes['fields']}>
      <NativeSelect
        label={nutrition.goals.sex}
        value={profile.sex}
        data={choicesOf(nutrition.goals.sexes)}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...profile, sex: value as Profile['sex'] })
        }
      />
      {number('birthYear', nutrition.goals.birthYear)}
      {number('heightCm', nutrition.goals.height)}
      {number('weightKg', nutrition.goals.weight)}
      <NativeSelect
        className={classes['wide'] ?? ''}
        label={nutrition.goals.activity}
        value={profile.activity}
        data={choicesOf(nutrition.goals.activities)}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...profile, activity: value as Profile['activity'] })
        }
      />
      <NativeSelect
        label={nutrition.goals.aim}
        value={profile.aim}
        data={choicesOf(nutrition.goals.aims)}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...profile, aim: value as Profile['aim'] })
        }
      />
    </div>
  );
}
