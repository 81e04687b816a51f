import type { Directory } from '../domain/directory';
import type { Statement } from '../domain/records';
import { speakerWords } from './statement-speaker';
import { targetWords } from './words';

export function threatInShort(
  statement: Pick<Statement, 'speaker' | 'organisation' | 'channel' | 'targets'>,
  directory: Pick<Directory, 'actors'>,
): string {
  const targets = statement.targets.map((target) =>
    target === 'embassy' ? 'the embassy' : targetWords[target],
  );
  const last = targets.at(-1);
  const listed = targets.length < 2 ? last : `${targets.slice(0, -1).join(', ')} and ${last}`;
  return `${speakerWords(statement, directory)} ${listed ? `against ${listed}` : '(target not named)'}`;
}
