import { expect, test } from 'vitest';
import { isolated, withIsolatedNames } from './isolated';
import { reportDataset } from './testing/report';

test.each(['Ashab Al-Kahf', 'Harakat Huqouq', '', 'Kata’ib 1', 'Élan', '’Aṣḥāb'])(
  '“%s” is left as it is',
  (text) => {
    expect(isolated(text)).toBe(text);
  },
);

test.each(['أصحاب الكهف', 'גוף', 'Ashab (أصحاب)', '۱۲ آذر'])('“%s” is isolated', (text) => {
  expect(isolated(text)).toBe(`\u2068${text}\u2069`);
});

test('every name of a dataset is isolated, and one in Latin letters alone is the same', () => {
  expect(withIsolatedNames(reportDataset)).toEqual(reportDataset);
  const name = 'أصحاب الكهف';
  const arabic = withIsolatedNames({
    ...reportDataset,
    actors: reportDataset.actors.map((one) => ({ ...one, name })),
    places: reportDataset.places.map((one) => ({ ...one, name })),
    keyDates: reportDataset.keyDates.map((one) => ({ ...one, label: name })),
  });
  const names = [
    ...[...arabic.actors, ...arabic.places].map((one) => one.name),
    ...arabic.keyDates.map(({ label }) => label),
  ];
  expect(new Set(names)).toEqual(new Set([`\u2068${name}\u2069`]));
});
