import { expect, test } from 'vitest';
import { directoryOf, nameIn } from './directory';
import { emptyDataset, keyDate } from './testing/dataset';
import { reportDataset } from './testing/report';

const directory = directoryOf(reportDataset);

test.each([
  ['an actor by its name', directory.actors, 'ashab-al-kahf', 'Name of ashab-al-kahf'],
  ['a place by its name', directory.places, 'babil', 'Name of babil'],
  ['a key date by its label', directory.keyDates, 'deadline-2021', 'Key date deadline-2021'],
  ['what it does not have by its id', directory.actors, 'nobody', 'nobody'],
])('the directory calls %s', (_what, records, id, name) => {
  expect(nameIn(records, id)).toBe(name);
});

test('an empty dataset has an empty directory', () => {
  const { actors, places, keyDates } = directoryOf(emptyDataset);
  expect([actors.size, places.size, keyDates.size]).toEqual([0, 0, 0]);
});

test('a record is found whole', () => {
  const one = keyDate('one', '2021-12-31');
  expect(directoryOf({ ...emptyDataset, keyDates: [one] }).keyDates.get('one')).toBe(one);
});
