import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type AllStatements, attackColumnsQuery, statementsQuery } from '../api/queries';
import type { OthersBefore } from '../api/stream/line';
import type { AttackColumns } from '../domain/columns';
import { quantity } from '../format/bound';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

/** "58 attack records and 31 statements": those that are current. */
function countWords(attacks: AttackColumns, { statements }: AllStatements): string {
  const current = Array.from(attacks.columns.knownUntil).filter((until) => until === -1);
  const said = statements.filter((one) => one.knownUntil === null && !one.retracted);
  return `${quantity(current.length, 'attack record')} and ${quantity(said.length, 'statement')}`;
}

/** "15:36", by the reader's clock. */
const timeWords = (at: number) =>
  new Date(at).toLocaleTimeString('en-US', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });

/** Says that the server's records are others since, and how many. */
export function OtherRecords({ others }: { readonly others: OthersBefore }) {
  const attacks = useQuery(attackColumnsQuery).data;
  const statements = useQuery(statementsQuery).data;
  const [dismissed, setDismissed] = useState<OthersBefore | null>(null);
  if (dismissed === others) return null;
  const isRead = attacks !== others.attacks && statements !== others.statements;
  const before =
    others.attacks && others.statements ? countWords(others.attacks, others.statements) : null;
  return (
    <Notice kind="status" action={<Button onClick={() => setDismissed(others)}>Dismiss</Button>}>
      Since {timeWords(others.since)} the server has other records
      {isRead && attacks && statements ? `: ${countWords(attacks, statements)}` : ''}
      {before === null ? '' : `; before, this page had ${before}`}. Its store was put back from a
      backup, begun again or replaced.{' '}
      {isRead ? 'This page shows what it has now.' : 'This page is reading them.'}
    </Notice>
  );
}
