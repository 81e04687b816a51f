import { cycleLimit, type WeekdayCycle } from '../domain/weekday-cycle';
import { integer } from './bound';
import { pFigure } from './p-value';

const weekdays = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/**
 * "Of 31 attacks dated to one day, 15 are dated to a Sunday", with its p value; null if the weekdays do not differ
 * significantly.
 */
export function weekdayWords({ attacks, p }: WeekdayCycle): string | null {
  if (p >= cycleLimit) return null;
  const all = attacks.reduce((sum, count) => sum + count, 0);
  const most = Math.max(...attacks);
  const name = weekdays[attacks.indexOf(most)];
  const which = `Of ${integer(all)} attacks dated to one day, ${integer(most)} are dated to a ${name}`;
  return `${which}. Chance alone would seldom make weekdays differ so much (p ${pFigure(p)}).`;
}
