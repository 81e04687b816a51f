import { type Directory, nameIn } from '../domain/directory';
import type { Attack } from '../domain/records';

export type Attributed = Pick<Attack, 'status' | 'claimedBy' | 'reportedBy' | 'dateBasis'>;

export interface Attribution {
  readonly by: string;
  readonly dated: 'the event' | 'the claim' | 'the report';
}

export const noGroup = 'no group named';

/** Never contradicts `statusWords`. */
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
