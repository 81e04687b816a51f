import { type Directory, nameIn } from '../domain/directory';
import type { Attack } from '../domain/records';

/** What of an attack says whose word it rests on. */
export type Attributed = Pick<Attack, 'status' | 'claimedBy' | 'reportedBy' | 'dateBasis'>;

/** Whose word an attack rests on. None of the words contradicts `statusWords`. */
export interface Attribution {
  /** "Ashab Al-Kahf", "Reported by Azad News, no group named": the heading of the record. */
  readonly by: string;
  /** What the date is the day of. */
  readonly dated: 'the event' | 'the claim' | 'the report';
}

/** Stands for the group where a count or a list of groups has attacks of none. */
export const noGroup = 'no group named';

/** Puts into words who claimed or reported an attack, and what its date is the day of. */
export function attribution(attack: Attributed, actors: Directory['actors']): Attribution {
  const { status, claimedBy, reportedBy, dateBasis } = attack;
  const isClaim = status === 'claimed' || claimedBy !== null;
  return {
    by: byWords(
      status,
      claimedBy && nameIn(actors, claimedBy),
      reportedBy && nameIn(actors, reportedBy),
    ),
    dated: dateBasis === 'event' ? 'the event' : isClaim ? 'the claim' : 'the report',
  };
}

function byWords(status: Attack['status'], group: string | null, channel: string | null): string {
  if (group !== null) return channel === null ? group : `${group}, reported by ${channel}`;
  if (status === 'claimed') {
    return `Claimed, ${noGroup}${channel === null ? '' : `; reported by ${channel}`}`;
  }
  if (channel !== null) return `Reported by ${channel}, ${noGroup}`;
  return status === 'reported' ? `Reported, ${noGroup}` : 'No group named';
}
