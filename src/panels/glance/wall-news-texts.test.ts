import { expect, test } from 'vitest';
import { day } from '../../domain/day';
import { days } from '../../domain/testing/columns';
import { aStatement } from '../../domain/testing/records';
import { reportAttacks, reportDataset } from '../../domain/testing/report';
import type { View } from '../../domain/view';
import { viewStateOf } from '../../url/testing/view-state';
import { latestTitle } from './latest-words';
import { nowTexts } from './wall-now-texts';

const threats = [
  aStatement('early', '2021-11-19', { organisation: 'hizbullah-brigades' }),
  aStatement('later', '2021-12-28', { gist: 'Would attack again.', targets: ['us-forces'] }),
];

const textsOf = (choices: Partial<View> = {}) =>
  nowTexts(
    viewStateOf(choices, reportDataset),
    { kind: 'here', data: reportAttacks },
    { kind: 'here', data: threats },
  );

const asOf = (on: string) => ({ asOf: day(on) });

const [attack, threat] = textsOf().news;

test('the latest attack: day, how long ago, who, where and how far it is known', () => {
  expect(attack?.when[0]).toBe('Latest attack listed: December 27, 3 days ago');
  expect(attack?.who).toEqual(['Name of ulu-al-azm']);
  expect(attack?.what[0]).toMatch(/ · 1 or 2 attacks, claimed, not confirmed$/);
  expect(attack?.what.at(-1)).toBe('claimed, not confirmed');
});

test('an attack on a day outside the list is reported, not listed', () => {
  const title = (range: string) =>
    latestTitle(viewStateOf({}, reportDataset), { range: days(range), rows: [0] });
  expect(title('2021-12-27..2021-12-27')).toBe('Latest attack listed');
  expect(title('2021-12-28..2021-12-28')).toBe('Latest attack reported');
  expect(title('2021-12-27..2021-12-28')).toBe('Latest attack reported');
});

test('a threat without a day has only the day before which it was said', () => {
  const undated = aStatement('undated', '2021-12-28', {
    saidOn: days('2021-12-20..2021-12-28'),
    dateBasis: 'undated',
  });
  const { news } = nowTexts(
    viewStateOf({}, reportDataset),
    { kind: 'here', data: reportAttacks },
    { kind: 'here', data: [undated] },
  );
  expect(news[1]?.when[0]).toContain('Latest threat on record: undated, no later than December 28');
});

test('a threat whose day is only inferred has it as a rough one in every form', () => {
  const inferred = aStatement('inferred', '2021-12-30', { dateBasis: 'inferred' });
  const { news } = nowTexts(
    viewStateOf({}, reportDataset),
    { kind: 'here', data: reportAttacks },
    { kind: 'here', data: [inferred] },
  );
  expect(news[1]?.when).toEqual([
    'Latest threat on record: about December 30, today',
    'Latest threat on record: about Dec 30, today',
    'Latest threat on record: about Dec 30',
  ]);
  expect(news[1]?.line.at(-1)).toBe('On record: threat about Dec 30');
});

test('threats know no governorate, and that is said', () => {
  const [, anywhere] = textsOf({ area: 'babil' }).news;
  expect(anywhere?.when[0]).toBe('Latest threat on record anywhere: December 28, 2 days ago');
});

test('in a line each, how far an attack is known goes before who it was', () => {
  expect(attack?.line).toEqual([
    'Latest attack listed, 3 days ago: Name of ulu-al-azm, claimed, not confirmed',
    'Latest attack listed, 3 days ago: claimed, not confirmed',
    'Latest attack listed: 3 days ago',
    'Listed: attack 3 days ago',
  ]);
});

test('however short, an attack is listed and a threat on record', () => {
  for (const text of [...(attack?.when ?? []), ...(attack?.line ?? [])])
    expect(text).toMatch(/^(Latest attack listed[:,]|Listed: attack) /);
  for (const text of [...(threat?.when ?? []), ...(threat?.line ?? [])])
    expect(text).toMatch(/^(Latest threat on record[:,]|On record: threat) /);
});

test('several of one day are counted together', () => {
  const [several] = textsOf(asOf('2021-12-26')).news;
  expect(several?.who[1]).toMatch(/^Name of .* and 4 others$/);
  expect(several?.what).toEqual([
    'somewhere · 6 attacks, claimed, not confirmed',
    '6 attacks, claimed, not confirmed',
    'claimed, not confirmed',
  ]);
});

test('the latest threat: day, who and what', () => {
  expect(threat?.when[0]).toBe('Latest threat on record: December 28, 2 days ago');
  expect(threat?.who).toEqual(['Speaker not named']);
  expect(threat?.what[0]).toBe('Would attack again.');
});

test('of a group', () => {
  const [, own] = textsOf({ group: 'hizbullah-brigades' }).news;
  expect(own?.when[0]).toBe('Latest threat on record: November 19, 41 days ago');
});

test.each<[string, Partial<View>, string[]]>([
  [
    'by then',
    asOf('2021-10-31'),
    ['No data on attacks by this day.', 'No data on threats by this day.'],
  ],
  [
    'under the filters',
    { group: 'hizbullah-brigades', area: 'babil', ...asOf('2021-11-01') },
    ['No attack so far under these filters.', 'No threat on record of this group.'],
  ],
])('that there is none %s is said', (_what, choices, words) => {
  expect(textsOf(choices).news.map(({ what }) => what[0])).toEqual(words);
});

test('the latest threat and the attack beside it are dated alike', () => {
  const [ofAttack, ofThreat] = textsOf(asOf('2022-01-20')).news;
  expect(ofAttack?.when[0]).toBe('Latest attack listed: December 27, 24 days ago');
  expect(ofThreat?.when[0]).toBe('Latest threat on record: December 28, 23 days ago');
});
