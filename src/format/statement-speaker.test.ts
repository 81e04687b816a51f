import { expect, test } from 'vitest';
import type { Actor } from '../domain/records';
import { speakerWords } from './statement-speaker';
import { shorterSpeakers } from './statement-speaker-short';

const actor = (id: string, name: string, aliases: readonly string[] = []): Actor => ({
  id,
  name,
  aliases,
  kind: 'group',
  relations: [],
});
const actors = new Map(
  [
    actor('person', 'Sad Al-Sadi'),
    actor('committee', 'Coordination Committee (IRCC)', ['The Committee', 'IRCC', 'CC']),
    actor('brigades', 'Hizbullah Brigades', ['KH']),
    actor('channel', 'Sabereen News', ['SN']),
  ].map((one) => [one.id, one]),
);

test.each<[string | null, string | null, string | null, string[]]>([
  [
    'person',
    'committee',
    'channel',
    [
      'Sad Al-Sadi, Coordination Committee (IRCC)',
      'Sad Al-Sadi, Coordination Committee',
      'Sad Al-Sadi',
    ],
  ],
  ['person', null, 'channel', ['Sad Al-Sadi']],
  [null, 'committee', null, ['Coordination Committee (IRCC)', 'Coordination Committee', 'IRCC']],
  // Readers have not been told these initials.
  [null, 'brigades', null, ['Hizbullah Brigades']],
  [null, null, 'channel', ['Sabereen News']],
  [null, null, null, ['Speaker not named']],
  ['unheard-of', null, null, ['unheard-of']],
])('%s for %s on %s', (speaker, organisation, channel, texts) => {
  const statement = { speaker, organisation, channel };
  expect(speakerWords(statement, { actors })).toBe(texts[0]);
  expect(shorterSpeakers(statement, { actors })).toEqual(texts);
});
