import type { Absence } from '../domain/absence';

/** That there is none, where a count of attacks or threats would be: "no attack listed", "no threat on record". */
export function noneOf(absence: Absence, one: 'attack' | 'threat' | 'statement'): string {
  switch (absence) {
    case 'countedZero':
      return `no ${one} listed`;
    case 'noneOnRecord':
      return `no ${one} on record`;
    case 'cannotBe':
      return `no data on ${one}s`;
  }
}

/** The same in a cell of numbers: a zero that was counted is one. */
export const noneFigure: Readonly<Record<Absence, string>> = {
  countedZero: '0',
  noneOnRecord: 'none on record',
  cannotBe: 'no data',
};
