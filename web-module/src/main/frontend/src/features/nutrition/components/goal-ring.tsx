import type { ReactNode } from 'react';
import { formatPercent } from '@/lib/format/number';
import { nutrition } from '@/lib/texts/nutrition';
import { formatAmount, formatBare, nameOf, unitOf, type GoalNutrient } from '../model/nutrients';
import classes from './day-panel.module.css';

interface Props {
  nutrient: GoalNutrient;
  amount: number;
  /** Undefined before any was set. */
  goal: number | undefined;
}

/** How much of the day's energy is eaten. */
export function EnergyRing({ amount, goal }: Omit<Props, 'nutrient'>) {
  return (
    <Ring nutrient="energyKcal" amount={amount} goal={goal} size={150} width={12}>
      <span className={classes['figure']}>{formatBare('energyKcal', amount)}</span>
      {goal === undefined ? (
        <span className={classes['rest']}>{unitOf('energyKcal')}</span>
      ) : (
        <>
          <span className={classes['rest']}>
            {nutrition.day.of(formatAmount('energyKcal', goal))}
          </span>
          <span className={classes['rest']}>{restOf(goal - amount)}</span>
        </>
      )}
    </Ring>
  );
}

function restOf(rest: number): string {
  const said = formatAmount('energyKcal', Math.abs(rest));
  return rest < 0 ? nutrition.day.over(said) : nutrition.day.left(said);
}

/** How much of one of the three that give energy. */
export function MacroRing({ nutrient, amount, goal }: Props) {
  return (
    <Ring nutrient={nutrient} amount={amount} goal={goal} size={72} width={7} named>
      <span className={classes['figure']}>{formatBare(nutrient, amount)}</span>
      <span className={classes['rest']}>{unitOf(nutrient)}</span>
    </Ring>
  );
}

interface RingProps extends Props {
  size: number;
  width: number;
  /** Its name and its goal below it. */
  named?: boolean;
  children: ReactNode;
}

function Ring({ nutrient, amount, goal, size, width, named = false, children }: RingProps) {
  const radius = (size - width) / 2;
  const length = 2 * Math.PI * radius;
  const share = goal !== undefined && goal > 0 ? amount / goal : 0;
  const shape = { cx: size / 2, cy: size / 2, r: radius, strokeWidth: width };
  return (
    <div
      className={classes['ring']}
      data-large={!named || undefined}
      data-over={share > 1.2 || undefined}
    >
      <div
        role="img"
        aria-label={labelOf(nutrient, amount, goal)}
        className={`${classes['drawn'] ?? ''} tabular`}
      >
        <svg width={size} height={size} aria-hidden>
          <circle className={classes['track']} {...shape} />
          <circle
            className={classes['done']}
            {...shape}
            strokeDasharray={length}
            strokeDashoffset={length * (1 - Math.min(share, 1))}
            visibility={share > 0 ? 'visible' : 'hidden'}
          />
        </svg>
        <span className={classes['inside']} aria-hidden>
          {children}
        </span>
      </div>
      {named && (
        <span aria-hidden>
          {nameOf(nutrient)}
          <br />
          {goal !== undefined && (
            <span className={`${classes['rest'] ?? ''} tabular`}>
              {nutrition.day.of(formatAmount(nutrient, goal))}
            </span>
          )}
        </span>
      )}
    </div>
  );
}

function labelOf(nutrient: GoalNutrient, amount: number, goal: number | undefined): string {
  const name = nameOf(nutrient);
  if (goal === undefined) return nutrition.day.bare(name, formatAmount(nutrient, amount));
  const share = Math.round((amount / Math.max(goal, 1)) * 100) / 100;
  return nutrition.day.ring(
    name,
    formatAmount(nutrient, amount),
    formatAmount(nutrient, goal),
    formatPercent(share),
  );
}
