import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { attackColumnsQuery } from '../../api/queries';
import { type AttackFilter, attackFilter } from '../../domain/attack-filter';
import { at, lastReceived } from '../../domain/columns';

/**
 * How many attacks that pass `filter` came in since the page was opened, or since the filter or the
 * day changed. Corrections do not count.
 */
export function useNewAttacks(filter: AttackFilter): number {
  const attacks = useQuery(attackColumnsQuery).data;
  const { group, area, today } = filter;
  const choice = JSON.stringify([group, area, today]);
  const [start, setStart] = useState<{ choice: string; received: number } | null>(null);
  if (attacks && start?.choice !== choice) setStart({ choice, received: lastReceived(attacks) });
  return useMemo(() => {
    if (!attacks || start === null) return 0;
    const passes = attackFilter(attacks, { group, area, today });
    let count = 0;
    for (let row = 0; row < attacks.rows; row += 1) {
      if (at(attacks.columns.received, row) > start.received && passes(row)) count += 1;
    }
    return count;
  }, [attacks, start, group, area, today]);
}
