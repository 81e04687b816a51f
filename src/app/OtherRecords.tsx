import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { keepRecords } from '../api/kept-records';
import { attackColumnsQuery, statementsQuery } from '../api/queries';
import type { OthersBefore } from '../api/stream/line';
import { countRecords } from '../domain/current-records';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { countWords, sinceWords } from './other-records-words';

interface OtherRecordsProps {
  readonly others: OthersBefore;
  readonly timeZone: string;
}

export function OtherRecords({ others, timeZone }: OtherRecordsProps) {
  const client = useQueryClient();
  const attacks = useQuery(attackColumnsQuery).data;
  const statements = useQuery(statementsQuery).data;
  const [dismissed, setDismissed] = useState<OthersBefore | null>(null);
  if (dismissed === others) return null;
  const isRead = attacks !== others.attacks && statements !== others.statements;
  const now =
    isRead && attacks && statements
      ? `: ${countWords(countRecords(attacks, statements.statements))}`
      : '';
  const dismiss = () => {
    setDismissed(others);
    keepRecords(client);
  };
  return (
    <Notice kind="status" action={<Button onClick={dismiss}>Dismiss</Button>}>
      {othersWords(others, now, timeZone)}. Its store was restored from a backup, created again or
      replaced. {isRead ? 'This page shows what it has now.' : 'This page is reading them.'}
    </Notice>
  );
}

function othersWords(others: OthersBefore, now: string, timeZone: string): string {
  const { kept, since, attacks, statements } = others;
  if (kept !== null) {
    return `The server has other records than when this page was last open here, on ${sinceWords(kept.at, timeZone)}${now}; then there were ${countWords(kept)}`;
  }
  const said = `Since ${sinceWords(since, timeZone)} the server has other records${now}`;
  if (!attacks || !statements) return said;
  return `${said}; before, this page had ${countWords(countRecords(attacks, statements.statements))}`;
}
