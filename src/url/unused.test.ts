import { describe, expect, test } from 'vitest';
import { reportDataset } from '../domain/testing/report';
import { searchAsMeant } from './as-meant';
import { knownNames, knownOf } from './known-names';
import { parameterValues } from './testing/parameter-values';
import { viewStateOf } from './testing/view-state';
import { unusedParameters } from './unused';
import { wallParameters } from './wall-choices';
import { wallParameterNames } from './wall-parameter-names';

const state = viewStateOf({}, reportDataset);
const unusedIn = (search: string, hash = '') => unusedParameters(search, hash, state);
const meantIn = (search: string, hash = '') => searchAsMeant(search, unusedIn(search, hash), state);
const named = (search: string) =>
  unusedIn(search).map(({ name, value, why }) => `${name}=${value} ${why}`);

test('the names of the wall are those of its parameters', () => {
  expect(Object.keys(wallParameters)).toEqual([...wallParameterNames]);
});

describe('a name that is near to one of a setting', () => {
  test.each([
    ['Group', 'group'],
    ['GROUP', 'group'],
    ['asof', 'asOf'],
    ['amp;group', 'group'],
    ['amp;amp;asof', 'asOf'],
    ['ｇｒｏｕｐ', 'group'],
    ['grop', 'group'],
    ['groups', 'group'],
    ['gruop', 'group'],
    ['froup', 'group'],
    ['scene', 'scenes'],
    ['A', 'a'],
    ['organization', 'organisation'],
    ['date', 'asOf'],
    ['search', 'q'],
    ['query', 'q'],
    ['actor', 'group'],
    ['actors', 'group'],
    ['militia', 'group'],
    ['org', 'organisation'],
    ['gov', 'area'],
    ['place', 'area'],
    ['Governorate', 'area'],
    ['governorates', 'area'],
    ['start', 'from'],
    ['until', 'to'],
    ['type', 'kind'],
    ['group[]', 'group'],
    ['as_of', 'asOf'],
    ['run-up', 'runUp'],
    ['"group"', 'group'],
    ['amp_group', 'group'],
    ['amp_amp_group', 'group'],
    ['at_of', 'asOf'],
    ['at_group', 'group'],
    ['ml_Governorate', 'area'],
    ['wt_from', 'from'],
    ['hs_grop', 'group'],
    ['ns_organization', 'organisation'],
    ['fb_target', 'target'],
  ])('%s is named with %s', (name, meant) => {
    const value = parameterValues[meant] ?? '';
    const search = `?${new URLSearchParams({ [name]: value })}`;
    expect(unusedIn(search)).toMatchObject([{ name, value, meant }]);
    expect(named(search)).toEqual([`${name}=${value} is not a setting (did you mean ${meant}?)`]);
  });
});

test.each(knownNames)('%s in other case is named with the right one', (name) => {
  for (const other of [name.toUpperCase(), `${name[0]?.toUpperCase()}${name.slice(1)}`]) {
    const search = `?${new URLSearchParams({ [other]: parameterValues[name] ?? '' })}`;
    expect(unusedIn(search), other).toMatchObject([{ name: other, meant: name }]);
  }
});

describe('a name is offered only with a value that the setting can have', () => {
  test.each([
    'view=table',
    'Interval=hour',
    'Group=nobody',
    'actor=nobody',
    'place=diyala',
    'as_of=tomorrow',
    'as_of=1999-01-01',
    'start=1999-01-01',
    'scene=x',
  ])('%s', (search) => {
    const [name] = search.split('=');
    expect(named(`?${search}`)).toEqual([`${search} is not a setting of this page`]);
    expect(meantIn(`?${search}`)).toBeNull();
    expect(meantIn('', `#${name}=${search.split('=')[1]}`)).toBeNull();
  });

  test('no id before the dataset has loaded', () => {
    const meant = (search: string) => unusedParameters(search, '', null).map((one) => one.meant);
    expect(meant('?Group=ashab-al-kahf')).toEqual([null]);
    expect(meant('?Interval=week')).toEqual(['interval']);
  });
});

test.each(['x', 'zz', 'colour', 'lang', 'grouping', 'fo'])('%s is near to nothing', (name) => {
  expect(named(`?${name}=1`)).toEqual([`${name}=1 is not a setting of this page`]);
});

test.each([
  'utm=x',
  'utm_source=x&utm_campaign=y',
  'fbclid=x',
  'gclid=x',
  'mc_cid=x&mc_eid=y',
  'msclkid=1',
  '_ga=1',
  'igshid=1',
  'ref=news',
  'at_medium=mail&at_campaign=64',
  'fb_action_ids=1&mibextid=2',
  'guccounter=1&guce_referrer=a',
  'spm=1.2',
  '__twitter_impression=true',
  'mtm_group=1&matomo_group=2&pk_kwd=3&hsa_grp=4&hsa_tgt=5',
  'at_format=1&at_link=2&at_type=3&at_send_date=4&at_network=5',
  'amp_js_v=0.1&amp_gsa=1&wt_mc=2&ml_subscriber=3&ns_campaign=4',
])('what trackers append is no reader’s: %s', (search) => {
  expect(named(`?${search}`)).toEqual([]);
});

test('settings of the wall are named on the desk, and used on the wall', () => {
  expect(named('?distance=6&group=a')).toEqual(['distance=6 is a setting of the wall']);
  expect(named('?screen=wall&distance=6&group=a&scenes=now')).toEqual([]);
});

test('of a setting that is there twice the second is named', () => {
  expect(named('?group=a&group=b')).toEqual(['group=b is there twice, and the first is used']);
});

test('a setting that is there twice with one value is nothing to name', () => {
  expect(named('?group=a&group=a')).toEqual([]);
});

describe('a setting behind “#” is named, with the address that was meant', () => {
  test.each([
    ['', '#group=ashab-al-kahf', '?group=ashab-al-kahf'],
    ['', '#?group=ashab-al-kahf&interval=week', '?group=ashab-al-kahf&interval=week'],
    ['', '#/?governorate=babil', '?area=babil'],
    ['?asOf=2021-12-20', '#group=ashab-al-kahf', '?asOf=2021-12-20&group=ashab-al-kahf'],
    ['', '#Group=ashab-al-kahf', '?group=ashab-al-kahf'],
    ['', '#interval=weekly', '?interval=week'],
    ['', '#scenes=now', '?scenes=now&screen=wall'],
  ])('%s%s', (search, hash, meant) => {
    const [unused] = unusedIn(search, hash);
    expect(unused?.name).toMatch(/^#/);
    expect(unused?.why).toBe('comes after “#”, where no setting is read');
    expect(meantIn(search, hash)).toBe(meant);
  });

  test.each(['', '#', '#records', '#group', '#xtor=RSS-1', '#utm_source=mail', '#t=30'])(
    'but no other word there: "%s"',
    (hash) => {
      expect(unusedIn('?group=a', hash)).toEqual([]);
    },
  );
});

describe('the address as it was probably meant', () => {
  test.each([
    ['?Group=zulfiqar-forces&interval=week', '?interval=week&group=zulfiqar-forces'],
    ['?screen=wall&scene=now', '?screen=wall&scenes=now'],
    ['?scene=now', '?scenes=now&screen=wall'],
    ['?distance=6', '?distance=6&screen=wall'],
    ['?Group=quds-force&group=b', '?group=b'],
    ['?group=Ashab-Al-Kahf', '?group=ashab-al-kahf'],
    ['?group=Ashab al-Kahf&interval=WEEK', '?group=ashab-al-kahf&interval=week'],
    ['?GROUP=ASHAB-AL-KAHF', '?group=ashab-al-kahf'],
    ['?screen=WALL', '?screen=wall'],
    ['?search=Kuwait', '?q=Kuwait'],
    ['?actor=ashab', '?group=ashab-al-kahf'],
    ['?view=wall', '?screen=wall'],
    ['?place=babil', '?area=babil'],
    ['?date=20211220', '?asOf=2021-12-20'],
    ['?interval=weekly&split=place', '?interval=week&split=governorate'],
    ['?screen=wall&scenes=threat', '?screen=wall&scenes=threats'],
    ['?colour=red', null],
    ['?group=a&group=b', null],
    ['?group=a&group=Ashab-Al-Kahf', null],
    ['?group=Ashab-Al-Kahf&group=Quds-Force', '?group=ashab-al-kahf'],
  ])('%s', (search, meant) => {
    expect(meantIn(search)).toBe(meant);
  });
});

test('a link passes on what means something here, each once', () => {
  const known = knownOf('?utm_source=x&group=a&group=b&Group=c&every=30&fbclid=1');
  expect(`${known}`).toBe('group=a&every=30');
});
