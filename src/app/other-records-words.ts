import type { AllStatements } from '../api/queries';
import type { AttackColumns } from '../domain/columns';
import { quantity } from '../format/bound';

export function countWords(attacks: AttackColumns, { statements }: AllStatements): string {
  const current = Array.from(attacks.columns.knownUntil).filter((until) => until === -1);
  const said = statements.filter((one) => one.knownUntil === null && !one.retracted);
  return `${quantity(current.length, 'attack record')} and ${quantity(said.length, 'statement')}`;
}

export const dayTimeWords = (at: number) =>
  `${new Date(at).toLocaleDateString('en-US', { month: 'long', day: 'numeric' })}, ${timeWords(at)}`;

export const timeWords = (at: number) =>
  new Date(at).toLocaleTimeString('en-US', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
