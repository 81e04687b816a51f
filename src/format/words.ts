import { isolated } from '../domain/isolated';
import type {
  AttackStatus,
  KeyDateKind,
  Means,
  Medium,
  Source,
  StatementKind,
  Target,
} from '../domain/records';

/* The codes of the records in the words of the page. */

export const statusWords: Readonly<Record<AttackStatus, string>> = {
  claimed: 'claimed, not confirmed',
  reported: 'reported by a channel, not confirmed',
  stated: 'stated as fact by the source, not confirmed',
  confirmed: 'confirmed',
};

export const targetWords: Readonly<Record<Target, string>> = {
  'us-forces': 'U.S. forces',
  convoys: 'convoys',
  bases: 'bases',
  embassy: 'embassy',
  'forces-in-kuwait': 'forces in Kuwait',
  'forces-in-region': 'forces in the region',
};

export const meansWords: Readonly<Record<Means, string>> = {
  war: 'war',
  ied: 'IED',
  rockets: 'rockets',
  drones: 'drones',
  mortars: 'mortars',
  'break-in': 'break-in',
  unspecified: 'means not named',
};

export const kindWords: Readonly<Record<StatementKind, string>> = {
  threat: 'Threat',
  announcement: 'Announcement',
  context: 'Context',
};

export const kindPlurals: Readonly<Record<StatementKind, string>> = {
  threat: 'Threats',
  announcement: 'Announcements',
  context: 'Context',
};

export const mediumWords: Readonly<Record<Medium, string>> = {
  speech: 'speech',
  tweet: 'tweet',
  statement: 'statement',
  interview: 'interview',
  meeting: 'meeting',
  post: 'post',
  poster: 'poster',
  video: 'video',
  infographic: 'infographic',
  unspecified: 'medium not named',
};

export const keyDateKindWords: Readonly<Record<KeyDateKind, string>> = {
  election: 'election',
  deadline: 'deadline',
  anniversary: 'anniversary',
  agreement: 'agreement',
  ceasefire: 'ceasefire',
  military: 'military',
  political: 'political',
};

export function sourceWords(source: Source): string {
  if (source.footnote === null) return `${isolated(source.section)} (no note called)`;
  const note = source.state === 'missing' ? ' (note missing)' : '';
  return `${isolated(source.section)}, footnote ${source.footnote}${note}`;
}
