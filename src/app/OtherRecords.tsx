import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { attackColumnsQuery, statementsQuery } from '../api/queries';
import type { OthersBefore } from '../api/stream/line';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { countWords, sinceWords } from './other-records-words';

interface OtherRecordsProps {
  readonly others: OthersBefore;
  readonly timeZone: string;
}

export function OtherRecords({ others, timeZone }: OtherRecordsProps) {
  const attacks = useQuery(attackColumnsQuery).data;
  const statements = useQuery(statementsQuery).data;
  const [dismissed, setDismissed] = useState<OthersBefore | null>(null);
  if (dismissed === others) return null;
  const isRead = attacks !== others.attacks && statements !== others.statements;
  const before =
    others.attacks && others.statements ? countWords(others.attacks, others.statements) : null;
  return (
    <Notice kind="status" action={<Button onClick={() => setDismissed(others)}>Dismiss</Button>}>
      Since {sinceWords(others.since, timeZone)} the server has other records
      {isRead && attacks && statements ? `: ${countWords(attacks, statements)}` : ''}
      {before === null ? '' : `; before, this page had ${before}`}. Its store was restored from a
      backup, created again or replaced.{' '}
      {isRead ? 'This page shows what it has now.' : 'This page is reading them.'}
    </Notice>
  );
}
