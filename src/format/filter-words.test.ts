import { expect, test } from 'vitest';
import { directoryOf } from '../domain/directory';
import { reportDataset } from '../domain/testing/report';
import { attackFilterWords, threatFilterWords } from './filter-words';

const directory = directoryOf({
  ...reportDataset,
  actors: [{ id: 'kahf', name: 'Ashab Al-Kahf', aliases: [], kind: 'group', relations: [] }],
});

test.each([
  [null, null, '', ''],
  ['kahf', null, ' claimed by Ashab Al-Kahf', ' of Ashab Al-Kahf'],
  [null, 'somewhere', ' in somewhere', ' anywhere'],
  ['kahf', 'somewhere', ' claimed by Ashab Al-Kahf in somewhere', ' of Ashab Al-Kahf anywhere'],
])('group %s, governorate %s: attacks%s', (group, area, attacks, threats) => {
  expect(attackFilterWords({ group, area }, directory)).toBe(attacks);
  expect(threatFilterWords({ group, area }, directory)).toBe(threats);
});
