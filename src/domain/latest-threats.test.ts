import { expect, test } from 'vitest';
import { currentStatements } from './current-statements';
import { day } from './day';
import { latestThreats } from './latest-threats';
import type { Statement } from './records';
import { aStatement } from './testing/records';

const today = day('2021-12-30');
const long = {
  saidOn: { start: day('2021-12-01'), end: day('2021-12-20') },
  knownOn: day('2021-12-20'),
};
const day5 = aStatement('day-5', '2021-12-05', { organisation: 'a' });
test.each<[string, Statement[], string | null, string | undefined, number | undefined]>([
  ['nothing said', [], null, undefined, undefined],
  ['the newest', [aStatement('old', '2021-12-01'), day5], null, 'day-5', 1],
  ['a tie is counted', [day5, aStatement('too', '2021-12-05')], null, 'day-5', 2],
  [
    'no other kind',
    [day5, aStatement('news', '2021-12-09', { kind: 'context' })],
    null,
    'day-5',
    1,
  ],
  [
    'no summing up',
    [aStatement('sum', '2021-12-09', { aggregate: true })],
    null,
    undefined,
    undefined,
  ],
  ['an organisation', [day5, aStatement('other', '2021-12-09')], 'a', 'day-5', 1],
  ['an organisation that made none', [day5], 'b', undefined, undefined],
  [
    'a range counts from its first day',
    [day5, aStatement('long', '2021-12-01', long)],
    null,
    'day-5',
    1,
  ],
])('%s', (_what, statements, organisation, id, count) => {
  const latest = latestThreats(currentStatements(statements, today), organisation);
  expect(latest?.first.id).toBe(id);
  expect(latest?.count).toBe(count);
});
