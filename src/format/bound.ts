import type { Bound } from '../domain/bound';

const number = new Intl.NumberFormat('en-US');

export const integer = (value: number): string => number.format(value);

/** "12,500.00": with exactly so many decimals. */
export function decimal(value: number, places: number): string {
  const digits = { minimumFractionDigits: places, maximumFractionDigits: places };
  return value.toLocaleString('en-US', digits);
}

/** "6", "12 or 13", "12 to 15", "at least 11"; "0 or more" if nothing is known. */
export function boundWords({ low, high }: Bound): string {
  if (high === null) return low === 0 ? '0 or more' : `at least ${integer(low)}`;
  if (low === high) return integer(low);
  return `${integer(low)} ${high === low + 1 ? 'or' : 'to'} ${integer(high)}`;
}

/** "6", "12–13", "11+"; for large figures. */
export function boundFigure({ low, high }: Bound): string {
  if (high === null) return `${integer(low)}+`;
  return low === high ? integer(low) : `${integer(low)}–${integer(high)}`;
}

export function upperBoundWords({ high }: Bound): string {
  return high === null ? 'no upper bound' : integer(high);
}

export function counted(bound: Bound, one: string, many: string = `${one}s`): string {
  if (bound.high === 0) return `no ${one}`;
  const single = bound.low === 1 && (bound.high === 1 || bound.high === null);
  return `${boundWords(bound)} ${single ? one : many}`;
}

/** How many there are if each is possible and none certain, as of records of an uncertain day; otherwise null. */
export const possibleOnly = ({ low, high }: Bound): number | null =>
  low === 0 && high !== null && high > 0 ? high : null;

export function quantity(count: number, one: string, many: string = `${one}s`): string {
  return `${integer(count)} ${count === 1 ? one : many}`;
}

export function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
