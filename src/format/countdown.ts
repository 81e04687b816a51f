import { quantity } from './bound';

/** "in 25 days", "in 1 day", "today", "2 days ago". */
export function daysToGoWords(days: number): string {
  if (days === 0) return 'today';
  return days > 0 ? `in ${quantity(days, 'day')}` : `${quantity(-days, 'day')} ago`;
}

/** "12 s", "5 min", "3 h", "2 days": how long ago something was, rounded down. */
export function ageWords(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min`;
  if (whole < 86_400) return `${Math.floor(whole / 3600)} h`;
  return quantity(Math.floor(whole / 86_400), 'day');
}
