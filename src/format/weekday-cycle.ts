import { cycleLimit, type WeekdayCycle } from '../domain/weekday-cycle';
import { shareName } from './about';
import { integer, sentenceCase } from './bound';
import { pFigure } from './p-value';

const weekdays = [
  'Mondays',
  'Tuesdays',
  'Wednesdays',
  'Thursdays',
  'Fridays',
  'Saturdays',
  'Sundays',
] as const;

/**
 * "Half of the dated attacks, 15 of 31, fall on Sundays", with its p value. Null if the weekdays do
 * not differ significantly.
 */
export function weekdayWords({ attacks, p }: WeekdayCycle): string | null {
  if (p >= cycleLimit) return null;
  const all = attacks.reduce((sum, count) => sum + count, 0);
  const most = Math.max(...attacks);
  const name = weekdays[attacks.indexOf(most)];
  const share = shareName(most / all);
  const whole = `${integer(most)} of ${integer(all)}`;
  const which = share
    ? `${sentenceCase(share)} of the dated attacks, ${whole}, fall on ${name}`
    : `Of the dated attacks ${whole} fall on ${name}`;
  return `${which}. Chance alone would seldom make weekdays differ so much (p ${pFigure(p)}).`;
}
