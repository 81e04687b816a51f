import { type Directory, nameIn } from '../domain/directory';
import type { Statement } from '../domain/records';

type Spoken = Pick<Statement, 'speaker' | 'organisation' | 'channel'>;

/**
 * Who speaks, and for whom: "Akram Al-Ka'abi, Al-Nujaba movement"; the channel alone where nobody is named,
 * "Speaker not named" where that is not known either.
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
