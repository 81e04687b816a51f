import { type Directory, nameIn } from '../domain/directory';
import type { Statement } from '../domain/records';

type Spoken = Pick<Statement, 'speaker' | 'organisation' | 'channel'>;

/**
 * "Akram Al-Ka'abi, Al-Nujaba movement". The channel if neither is known; "Speaker not named" if that is unknown too.
 */
export function speakerWords(
  { speaker, organisation, channel }: Spoken,
  { actors }: Pick<Directory, 'actors'>,
): string {
  const names = [speaker, organisation ?? (speaker ? null : channel)].flatMap((id) =>
    id === null ? [] : [nameIn(actors, id)],
  );
  return names.length > 0 ? names.join(', ') : 'Speaker not named';
}
