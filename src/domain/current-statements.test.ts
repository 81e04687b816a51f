import { expect, test } from 'vitest';
import { currentStatements } from './current-statements';
import { day } from './day';
import { aStatement } from './testing/records';
import { withKnownUntil } from './versions';

const today = day('2021-12-30');

const range = (start: string, end: string) => ({
  saidOn: { start: day(start), end: day(end) },
  knownOn: day(end),
});

test('current statements are newest first, by first day, last day, then order of receipt', () => {
  const statements = [
    aStatement('b', '2021-12-05', { received: 4 }),
    aStatement('long', '2021-12-01', range('2021-12-01', '2021-12-28')),
    aStatement('short', '2021-12-01', range('2021-12-01', '2021-12-02')),
    aStatement('a', '2021-12-05', { received: 3 }),
  ];
  expect(currentStatements(statements, today).map(({ id }) => id)).toEqual([
    'b',
    'a',
    'long',
    'short',
  ]);
});

const corrected = withKnownUntil([
  aStatement('a', '2021-12-01', { gist: 'First.' }),
  aStatement('a', '2021-12-01', { version: 2, knownOn: day('2021-12-05'), gist: 'Second.' }),
  aStatement('a', '2021-12-01', { version: 3, knownOn: day('2021-12-09'), retracted: true }),
]);

test.each([
  ['2021-11-30', []],
  ['2021-12-01', ['First.']],
  ['2021-12-04', ['First.']],
  ['2021-12-05', ['Second.']],
  ['2021-12-08', ['Second.']],
  ['2021-12-09', []],
])('on %s it is known as %j', (on, gists) => {
  expect(currentStatements(corrected, day(on)).map(({ gist }) => gist)).toEqual(gists);
});
