import { describe, expect, it } from 'vitest';
import { nearestName, orMeant } from './nearest-name';

const known = ['from', 'to', 'asOf', 'governorate', 'datePrecision', 'claimedBy', 'low', 'high'];

describe('the name that was meant is offered', () => {
  it.each([
    ['asof', 'asOf'],
    ['AS_OF', 'asOf'],
    ['as-of', 'asOf'],
    ['frm', 'from'],
    ['form', 'from'],
    ['hihg', 'high'],
    ['lows', 'low'],
    ['governorates', 'governorate'],
    ['goverorates', 'governorate'],
    ['date_precison', 'datePrecision'],
    ['claimed by', 'claimedBy'],
    ['TO', 'to'],
  ])('%s: %s', (name, meant) => {
    expect(nearestName(name, known)).toBe(meant);
  });

  it.each(['', 'x', 't', 'too', 'colour', 'precision', 'slow-lane'])('%j: none', (name) => {
    expect(nearestName(name, known)).toBeNull();
  });

  it('as words, if there is one', () => {
    expect([orMeant('frm', known), orMeant('colour', known)]).toEqual(['; did you mean from?', '']);
  });
});

it('of two that are equally near, the one with the same first letter is meant', () => {
  expect(nearestName('cat', ['hat', 'cut'])).toBe('cut');
});
