import type { Absence } from '../domain/absence';

export function noneOf(absence: Absence, one: 'attack' | 'threat' | 'statement'): string {
  switch (absence) {
    case 'countedZero':
      return `no ${one} listed`;
    case 'soFar':
      return `no ${one} so far`;
    case 'noneOnRecord':
      return `no ${one} on record`;
    case 'cannotBe':
      return `no data on ${one}s`;
  }
}

/** For a table cell. Only a counted zero is "0". */
export const noneFigure: Readonly<Record<Absence, string>> = {
  countedZero: '0',
  soFar: 'none so far',
  noneOnRecord: 'none on record',
  cannotBe: 'no data',
};
