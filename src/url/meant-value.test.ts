import { describe, expect, test } from 'vitest';
import { reportDataset } from '../domain/testing/report';
import { meantValue } from './meant-value';
import { viewStateOf } from './testing/view-state';

const actors = [
  { id: 'ashab-al-kahf', name: 'Ashab Al-Kahf', aliases: ['People of the Cave'] },
  {
    id: 'hizbullah-brigades',
    name: 'Hizbullah Brigades',
    aliases: ['Kata’ib Hezbollah', 'Hizbullah', 'Hezbollah', 'KH', 'كتائب حزب الله'],
  },
  { id: 'kh-media', name: 'Hezbollah KH Media', aliases: [] },
].map((actor) => ({ ...actor, kind: 'group' as const, relations: [] }));
const state = viewStateOf({}, { ...reportDataset, actors });

describe('a value that cannot be read is offered as it was probably meant', () => {
  test.each([
    ['interval', 'weekly', 'week'],
    ['interval', 'daily', 'day'],
    ['interval', 'Months', 'month'],
    ['split', 'place', 'governorate'],
    ['split', 'area', 'governorate'],
    ['split', 'actor', 'group'],
    ['split', 'off', 'none'],
    ['kind', 'threats', 'threat'],
    ['target', 'kuwait', 'forces-in-kuwait'],
    ['target', 'US forces', 'us-forces'],
    ['theme', 'night', 'dark'],
    ['stated', 'count', 'counted'],
    ['asOf', '20211220', '2021-12-20'],
    ['asOf', '2021/12/20', '2021-12-20'],
    ['asOf', '2021-12-5', '2021-12-05'],
    ['asOf', '2021-12-20T10:00:00Z', '2021-12-20'],
    ['from', '20.12.2021', '2021-12-20'],
    ['from', '01.12.2021', '2021-12-01'],
    ['from', '20-12-2021', '2021-12-20'],
    ['from', '12/20/2021', '2021-12-20'],
    ['from', '12/12/2021', '2021-12-12'],
    ['from', '٢٠٢١-١٢-٠١', '2021-12-01'],
    ['from', '۲۰۲۱-۱۲-۰۱', '2021-12-01'],
    ['from', '２０２１／１２／２０', '2021-12-20'],
    ['asOf', 'December 20, 2021', '2021-12-20'],
    ['asOf', 'Dec. 5th 2021', '2021-12-05'],
    ['asOf', '20 dec 2021', '2021-12-20'],
    ['interval', 'Ｗｅｅｋ', 'week'],
    ['several', '٣', '3'],
    ['a', '2021-12-01-2021-12-05', '2021-12-01..2021-12-05'],
    ['a', '20211201..20211214', '2021-12-01..2021-12-14'],
    ['b', '2021-12-01/2021-12-14', '2021-12-01..2021-12-14'],
    ['several', '03', '3'],
    ['runUp', '14d', '14'],
    ['every', '20s', '20'],
    ['diagonal', '27,5', '27.5'],
    ['distance', '4 m', '4'],
    ['scenes', 'threat', 'threats'],
    ['scenes', 'now,runup', 'now,run-up'],
    ['scenes', 'now, threats', 'now,threats'],
    ['scenes', 'overveiw', 'overview'],
    ['scenes', 'Now,now', 'now'],
  ])('%s=%s: %s', (name, value, meant) => {
    expect(meantValue(name, value, null)).toBe(meant);
  });
});

describe('an id that the dataset does not have is offered by its name', () => {
  test.each([
    ['group', 'ashab-al-kahaf', 'ashab-al-kahf'],
    ['group', 'Ashab_Al-Kahf', 'ashab-al-kahf'],
    ['group', 'kataib-hezbollah', 'hizbullah-brigades'],
    ['group', 'Hezbollah', 'hizbullah-brigades'],
    ['organisation', 'Hezbollah', 'hizbullah-brigades'],
    ['group', 'hezbollah', 'hizbullah-brigades'],
    ['group', 'KH', 'hizbullah-brigades'],
    ['group', 'كتائب حزب الله', 'hizbullah-brigades'],
    ['group', 'kh media', 'kh-media'],
    ['deadline', 'Deadline-2021', 'deadline-2021'],
    ['group', 'People of the Cave', 'ashab-al-kahf'],
    ['area', 'babl', 'babil'],
  ])('%s=%s: %s', (name, value, meant) => {
    expect(meantValue(name, value, state)).toBe(meant);
  });
});

test('until the dataset has loaded, no id is offered', () => {
  expect(meantValue('group', 'Ashab Al-Kahf', null)).toBeNull();
  expect(meantValue('area', 'Babil', null)).toBeNull();
});

describe('nothing is offered', () => {
  test.each([
    ['interval', 'week'],
    ['interval', 'hour'],
    ['split', 'x'],
    ['asOf', 'tomorrow'],
    ['asOf', '20211399'],
    ['asOf', 'Foo 20, 2021'],
    ['asOf', 'December 2021'],
    ['asOf', 'December 32, 2021'],
    // In another order in Europe than in America.
    ['asOf', '12/01/2021'],
    ['asOf', '31/31/2021'],
    ['asOf', '2021'],
    ['every', '1'],
    ['scenes', 'now,x'],
    ['group', 'nobody'],
    // What the dataset does not have.
    ['group', 'Nobody'],
    ['area', 'Diyala'],
    ['deadline', 'Deadline 1999'],
    ['asOf', '20.12.1999'],
    ['from', '20.12.1999'],
    ['a', '1999-12-20/2021-12-20'],
    ['statement', 'Statement-1'],
    ['open', 'Actor:nobody'],
    ['screen', 'table'],
    // Of more than one.
    ['group', 'Hezbol'],
    ['nothing', 'x'],
    // The opposite of a value.
    ['stated', 'not-counted'],
    ['stated', 'uncounted'],
    ['kind', 'non-threat'],
    ['kind', 'Non Threat'],
    ['kind', 'no-threat'],
    ['kind', '-threat'],
    ['target', 'non-us-forces'],
    ['target', 'un-us-forces'],
    ['scenes', 'now,no-threats'],
    ['group', 'no-ashab-al-kahf'],
    ['several', '-5'],
    ['several', '\u22125'],
    ['constructor', '1'],
    ['toString', '1'],
    ['valueOf', '1'],
    ['__proto__', '1'],
    ['interval', 'constructor'],
  ])('for %s=%s', (name, value) => {
    expect(meantValue(name, value, state)).toBeNull();
  });
});
