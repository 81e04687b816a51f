import { useQuery } from '@tanstack/react-query';
import type { AttackColumns } from '../domain/columns';
import { withSeveralAtMost } from '../domain/several';
import type { View } from '../domain/view';
import { answeredAt, stamped } from './answered-at';
import { attackColumnsQuery } from './queries';

// Query runs `select` once per observer; this makes the columns once for all panels.
const cappedOf = new WeakMap<AttackColumns, AttackColumns[]>();

function capped(all: AttackColumns, several: number): AttackColumns {
  const made = cappedOf.get(all) ?? [];
  cappedOf.set(all, made);
  made[several] ??= withSeveralAtMost(all, several);
  return stamped(made[several], answeredAt(all) ?? undefined);
}

export function useAttackColumns({ several }: Pick<View, 'several'>) {
  return useQuery({
    ...attackColumnsQuery,
    select: (all) => (several ? capped(all, several) : all),
  });
}
