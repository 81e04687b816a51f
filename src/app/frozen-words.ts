import type { CameInSince } from '../api/came-in-since';
import type { Dataset } from '../domain/dataset';
import type { Version } from '../domain/records';
import { quantity } from '../format/bound';
import { zoneCity } from '../format/day';

/** In the dataset's time zone: "Nov 29, 2026, 14:02 (Baghdad)". */
function instantWords(instant: string, timeZone: string): string {
  const words = new Date(instant).toLocaleString('en-US', {
    timeZone,
    month: 'short',
    day: 'numeric',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return `${words} (${zoneCity(timeZone)})`;
}

export const goneWords =
  'This link is frozen at records that this server does not have. Its store was restored from a backup or created again after the link was made, or it is another server. Nothing is shown in their place.';

export function heldWords({
  writtenAt,
  timeZone,
}: Pick<Dataset, 'writtenAt' | 'timeZone'>): string {
  const held = 'Frozen: shows what this server held when this link was made';
  return writtenAt === null
    ? `${held}.`
    : `${held}, its records up to those that came in on ${instantWords(writtenAt, timeZone)}.`;
}

export function cameInWords({ attacks, statements }: CameInSince): string | null {
  const total = attacks.total + statements.total;
  if (total === 0) return null;
  const versions: readonly Version[] = [...attacks.items, ...statements.items];
  if (versions.length < total)
    return quantity(total, 'record or correction', 'records and corrections');
  const withdrawals = versions.filter(({ retracted }) => retracted).length;
  const records = versions.filter(({ version }) => version === 1).length;
  const corrections = versions.length - records - withdrawals;
  const parts = [
    ...(records > 0 ? [quantity(records, 'record')] : []),
    ...(corrections > 0 ? [quantity(corrections, 'correction')] : []),
    ...(withdrawals > 0 ? [quantity(withdrawals, 'withdrawal')] : []),
  ];
  const last = parts.pop();
  return parts.length === 0 ? `${last}` : `${parts.join(', ')} and ${last}`;
}
