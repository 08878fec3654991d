// How many told meals the built-in parser reads in a second, on one thread.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { show, spread, table } from './lib/figures.js';
import { home, quick } from './lib/settings.js';

const ROUNDS = quick ? 3 : 7;
const MEALS = quick ? 2_000 : 20_000;
const MAIN = 'commissary.nutrition.meals.internal.parsing.MealParserSpeed';

export function mealParser() {
  const classes = ['classes', 'test-classes'].map((folder) => join(home, '../../ejb-module/target', folder)).join(':');
  const printed = execFileSync('java', ['-cp', classes, MAIN, String(ROUNDS), String(MEALS)], { encoding: 'utf8' });
  const rounds = printed.trim().split('\n').map((line) => JSON.parse(line));
  const ratios = rounds.map(({ parser, reference }) => reference / parser);
  table(
    `Told meals, ${MEALS} in each of ${ROUNDS} rounds`,
    ['', 'figure', 'against the reference'],
    [
      ['read by the parser', spread(rounds.map(({ parser }) => parser), 'a second'), `${show(Math.max(...ratios))} × the time at most`],
      ['taken apart at blanks', spread(rounds.map(({ reference }) => reference), 'a second'), ''],
    ],
  );
}
