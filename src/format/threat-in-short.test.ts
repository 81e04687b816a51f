import { expect, test } from 'vitest';
import type { Target } from '../domain/records';
import { threatInShort } from './threat-in-short';

const spoken = { speaker: null, organisation: 'hezbollah-brigades', channel: null };
const directory = { actors: new Map() };

test.each<[readonly Target[], string]>([
  [['convoys'], 'hezbollah-brigades against convoys'],
  [['embassy'], 'hezbollah-brigades against the embassy'],
  [['us-forces', 'convoys', 'bases'], 'hezbollah-brigades against U.S. forces, convoys and bases'],
  [[], 'hezbollah-brigades (target not named)'],
])('a threat against %j', (targets, words) => {
  expect(threatInShort({ ...spoken, targets }, directory)).toBe(words);
});
