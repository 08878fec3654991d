import type { GoalsView, Profile, RequestBody } from '@/lib/api/types';
import { nutrition } from '@/lib/texts/nutrition';
import { goalNutrients, type GoalNutrient } from './nutrients';

export type GoalsMode = 'own' | 'derived';

type Typed = number | string;

export interface GoalsDraft {
  mode: GoalsMode;
  numbers: Record<GoalNutrient, Typed>;
  profile: {
    sex: Profile['sex'];
    birthYear: Typed;
    heightCm: Typed;
    weightKg: Typed;
    activity: Profile['activity'];
    aim: Profile['aim'];
  };
}

export const BOUNDS: Record<
  GoalNutrient | 'birthYear' | 'heightCm' | 'weightKg',
  [number, number]
> = {
  energyKcal: [500, 10_000],
  proteinG: [0, 1000],
  carbohydrateG: [0, 2000],
  fatG: [0, 1000],
  fibreG: [0, 200],
  sodiumMg: [0, 20_000],
  birthYear: [1900, new Date().getFullYear() - 13],
  heightCm: [100, 250],
  weightKg: [30, 300],
};

export function draftOf(goals: GoalsView): GoalsDraft {
  const numbers = Object.fromEntries(goalNutrients.map((name) => [name, goals[name] ?? '']));
  return {
    // Who has none yet does best to begin with a profile.
    mode: goals.derived || goals.energyKcal === undefined ? 'derived' : 'own',
    numbers: numbers as Record<GoalNutrient, Typed>,
    profile: goals.profile ?? {
      sex: 'FEMALE',
      birthYear: '',
      heightCm: '',
      weightKg: '',
      activity: 'LIGHT',
      aim: 'KEEP',
    },
  };
}

/** What is wrong with each number that counts. */
export function faultsOf({ mode, numbers, profile }: GoalsDraft): Record<string, string> {
  const { birthYear, heightCm, weightKg } = profile;
  const counted = Object.entries(mode === 'own' ? numbers : { birthYear, heightCm, weightKg });
  return Object.fromEntries(
    counted.flatMap(([name, value]) => {
      const [from, to] = BOUNDS[name as keyof typeof BOUNDS];
      const isGood = typeof value === 'number' && value >= from && value <= to;
      return isGood ? [] : [[name, nutrition.goals.numberFault(from, to)]];
    }),
  );
}

export function bodyOf({ mode, numbers, profile }: GoalsDraft): RequestBody<'SaveGoals'> {
  return mode === 'own'
    ? (numbers as Record<GoalNutrient, number>)
    : { profile: profile as Profile };
}
