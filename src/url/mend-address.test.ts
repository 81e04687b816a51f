import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knownNames } from './known-names';
import { mendedSearch } from './mend-address';
import { viewSearch } from './parameters';
import { parameterValues as values } from './testing/parameter-values';
import { unusedParameters } from './unused';

/** Values of these can have any sign in them, so that nothing is cut off. */
const free = ['q', 'dates'];
const bound = knownNames.filter((name) => !free.includes(name));

test('every parameter has a value to try', () => {
  expect(Object.keys(values).sort()).toEqual([...knownNames].sort());
});

const read = (search: string, hash = '') =>
  Object.fromEntries(new URLSearchParams(mendedSearch(search, hash)));

const written = Object.entries(values);
const all = `${new URLSearchParams(written)}`;
const allRead = Object.fromEntries(written);

describe('a whole address with every parameter is read', () => {
  test.each([
    ['as it was written', all],
    ['with "&amp;" for "&"', all.replaceAll('&', '&amp;')],
    ['with "&amp;amp;"', all.replaceAll('&', '&amp;amp;')],
    ['with "&AMP;"', all.replaceAll('&', '&AMP;')],
    ['with "amp;" encoded', all.replaceAll('&', '&amp%3B')],
    ['with blanks before the names', all.replaceAll('&', '&+')],
    ['encoded as a whole', encodeURIComponent(all)],
    ['encoded twice', encodeURIComponent(encodeURIComponent(all))],
  ])('%s', (_name, search) => {
    expect(read(`?${search}`)).toEqual(allRead);
  });

  test.each(['#038;', '#38;', '#x26;'])('with "&%s" for "&"', (sign) => {
    const [first, ...rest] = all.split('&');
    expect(read(`?${first}&`, `${sign}${rest.join(`&${sign}`)}`)).toEqual(allRead);
    expect(read(`?${first}`, `${sign}${rest.join(`&${sign}`)}`)).toEqual(allRead);
  });
});

describe.each(bound)('a value of %s', (name) => {
  const value = values[name] ?? '';
  test.each([
    ['blanks around it', `  ${value} `],
    ['a tab', `${value}\t`],
    ['a line break at its end', `${value}\r\n`],
    ['a line break in it', `${value.slice(0, 2)}\r\n${value.slice(2)}`],
    ['a soft hyphen', `${value.slice(0, 2)}\u00ad${value.slice(2)}`],
    ['a zero-width space', `\u200b${value}`],
    ['the bracket behind the link', `${value})`],
    ['a full stop', `${value}.`],
    ['a bracket and a full stop', `${value}).`],
    ['the end of <…>', `${value}>`],
    ['quotation marks', `“${value}”`],
    ['a comma', `${value},`],
    ['the stars of bold type', `${value}**`],
    ['quoted-printable', `3D${value}`],
  ])('is read with %s', (_name, damaged) => {
    expect(read(`?${new URLSearchParams({ [name]: damaged })}`)).toEqual({ [name]: value });
  });

  test('is read if it was encoded twice', () => {
    const twice = encodeURIComponent(encodeURIComponent(value));
    expect(read(`?${name}=${twice}`)).toEqual({ [name]: value });
  });

  test.each([';', '?', '%26', '%26amp%3B', '%3B'])(
    'is cut at "%s" before the next name',
    (sign) => {
      const next = name === 'asOf' ? 'group' : 'asOf';
      expect(read(`?${name}=${value}${sign}${next}=${values[next]}`)).toEqual({
        [name]: value,
        [next]: values[next],
      });
    },
  );

  test('is read before what a tracker appended with a second "?"', () => {
    const search = mendedSearch(`?${name}=${value}?utm_source=mail`);
    expect(read(search)[name]).toBe(value);
    expect(unusedParameters(search, '', null).filter((one) => one.name.startsWith('utm'))).toEqual(
      [],
    );
  });
});

test.each([
  ['a line break behind them', '%s\r\n'],
  ['an empty line before them', '\n %s'],
  ['a zero-width space before them', '\u200b%s'],
  ['an opening bracket', '(%s'],
])('key dates are read with %s', (_name, damaged) => {
  const dates = '2022-01-05:deadline:one\n2022-01-08:political:two';
  const search = new URLSearchParams({ dates: damaged.replace('%s', dates) });
  expect(read(`?${search}`)).toEqual({ dates });
});

describe('the earlier name of a setting is read, without a word', () => {
  test.each([
    ['?governorate=babil&interval=week', '?area=babil&interval=week'],
    ['?interval=week&amp;governorate=babil', '?interval=week&area=babil'],
    ['?governorate=babil.', '?area=babil'],
    ['?screen=wall&governorate=babil', '?screen=wall&area=babil'],
  ])('%s', (search, present) => {
    expect(mendedSearch(search)).toBe(present);
    expect(unusedParameters(present, '', null)).toEqual([]);
  });

  test('but two areas are', () => {
    const search = mendedSearch('?area=babil&governorate=basrah');
    expect(unusedParameters(search, '', null)).toMatchObject([{ name: 'area', value: 'basrah' }]);
  });
});

describe('is left, to be named on the page', () => {
  test.each([
    '?Group=ashab-al-kahf',
    '?group=Ashab-Al-Kahf',
    '?group=ashab+al+kahf',
    '?group=a,b',
    '?a=2021-12-01..',
    '?from=2021-12',
    '?group=a&group=b',
    '?colour=red',
    '?utm_source=mail&fbclid=1',
    '?q=Kuwait).',
    '?q=a%26from=2021-12-01',
    '?group=%E0%A4%A',
    // Each line of these is a key date, so that none is part of the one before.
    '?dates=2022-01-05:deadline:one%0A2022-01-08:deadlin:two',
    '?dates=2022-01-05:deadline:one%0A2022-13-40:deadline:two',
    '?dates=2022-01-05:deadline:one%0A2022-1-8:deadline:two',
    '?dates=2022-01-05:deadline:one%0D%0Atwo',
    '?dates=2022-01-05:deadline:o%C2%ADne%0A2022-01-08:deadlin:two',
    '?dates=2022-01-05:deadline:one%3D%0A2022-01-08:deadlin:two',
    '?dates=2022-01-05%253Adeadline%253Aone%250A2022-01-08%253Adeadlin%253Atwo',
  ])('%s', (search) => {
    expect(mendedSearch(search)).toBe(search);
  });

  test('a place on the page', () => {
    expect(mendedSearch('?from=2021-12-01', '#records')).toBe('?from=2021-12-01');
  });
});

test('a search is never changed, whatever is in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (q) => {
      const search = viewSearch({ q });
      expect(mendedSearch(search)).toBe(search);
    }),
  );
});
