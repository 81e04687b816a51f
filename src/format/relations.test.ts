import { expect, test } from 'vitest';
import { relationKinds, relationQualifiers } from '../domain/records';
import { qualifierWords, relatedHeading, relationWords } from './relations';

test.each([
  ['sponsor-of', 'implied', 'implied sponsor of', 'Sponsors', ' (implied)'],
  ['leader-of', 'former', 'former leader of', 'Leaders', ' (former)'],
  ['member-of', 'stated', 'member of', 'Members', ''],
  ['affiliated-with', 'implied', 'implied affiliate of', 'Affiliates', ' (implied)'],
  ['supporter-of', 'stated', 'supporter of', 'Supporters', ''],
] as const)('%s, %s', (kind, qualifier, words, heading, behind) => {
  expect(relationWords({ kind, qualifier })).toBe(words);
  expect(relatedHeading(kind)).toBe(heading);
  expect(qualifierWords(qualifier)).toBe(behind);
});

test('every relation with every qualifier has words of its own', () => {
  const all = relationKinds.flatMap((kind) =>
    relationQualifiers.map((qualifier) => relationWords({ kind, qualifier })),
  );
  expect(new Set(all).size).toBe(relationKinds.length * relationQualifiers.length);
});
