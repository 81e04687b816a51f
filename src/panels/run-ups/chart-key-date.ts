import type { ChartKeyDate } from '../../charts/plot/KeyDateLines';
import { datedWords } from '../../format/day';
import type { ShownRunUp } from './run-ups-model';

export function chartKeyDate({
  occurrence: { keyDate, on },
  daysToGo,
}: Pick<ShownRunUp, 'occurrence' | 'daysToGo'>): ChartKeyDate {
  return {
    id: keyDate.id,
    label: keyDate.label,
    when: datedWords(on, keyDate.precision, { short: true }),
    on,
    atEndOfDay: keyDate.instant !== null,
    deadline: keyDate.kind === 'deadline',
    coming: daysToGo >= 0,
  };
}
