import { expect, test } from 'vitest';
import { reportDataset } from '../../domain/testing/report';
import { viewStateOf } from '../../url/testing/view-state';
import { unusedParameters } from '../../url/unused';
import { brokenTexts, headTexts } from './head-texts';

const state = viewStateOf({}, reportDataset);
const filtered = viewStateOf({ group: 'ashab-al-kahf' }, reportDataset);
const near = { readTo: 4, distance: 4 };
const every = { name: 'every', value: '2', why: 'is not seconds from 5 to 3600' };
const frequncy = {
  name: 'scenes',
  value: 'now,frequncy',
  why: 'is not some of now, frequency, threats, compare, run-up, each once',
};
const scenes = { name: 'scenes', value: 'x', why: 'is not some of now' };

test('a scene has its name, what it is narrowed to, and whose list it is', () => {
  expect(headTexts('now', 'Now', state, near)[0]).toMatch(/^Now · one source: \S/);
  const texts = headTexts('now', 'Now', filtered, near);
  expect(texts[0]).toMatch(/^Now · claims and threats of Name of ashab-al-kahf · one source: \S/);
  expect(headTexts('frequency', 'Attack frequency', filtered, near)[0]).toMatch(
    /^Attack frequency · claimed by Name of ashab-al-kahf · /,
  );
  expect(headTexts('threats', 'Threat statements', filtered, near)[0]).toMatch(
    /^Threat statements · of Name of ashab-al-kahf · /,
  );
  expect(texts.at(-1)).toBe('Now · filtered');
});

test('the overview says what the dataset is about, but rather names the filters', () => {
  const { title } = reportDataset;
  const ofGroup = ' · claims and threats of Name of ashab-al-kahf';
  const texts = headTexts('overview', 'Overview', filtered, near);
  expect(texts[0]).toMatch(new RegExp(`^${title}${ofGroup} · one source: `));
  expect(texts).toContain(`Overview${ofGroup}`);
  expect(texts).not.toContain(`${title} · filtered`);
  expect(texts.at(-1)).toBe('Overview · filtered');
});

test('a picture too small for its distance gives the distance from which it can be read', () => {
  const texts = headTexts('now', 'Now', state, { readTo: 2.37, distance: 4 });
  expect(texts[0]).toMatch(/ · to be read from 2\.3 m$/);
  expect(texts).toContain('Now · to be read from 2.3 m');
});

test('before anything is known there is the name only', () => {
  expect(headTexts('now', 'Now', null, near)).toEqual(['Now']);
});

test('a wrong part of the address is named with what would be right', () => {
  expect(brokenTexts([every], 'now', state)[0]).toBe(
    'Ignored in the address: every=2 is not seconds from 5 to 3600',
  );
});

test('several are counted, and named if there is no room for the reasons', () => {
  const texts = brokenTexts([every, scenes], 'now', filtered);
  expect(texts[0]).toBe(
    'Ignored in the address: every=2 is not seconds from 5 to 3600 · 1 more · claims and threats of Name of ashab-al-kahf',
  );
  expect(texts.slice(-3)).toEqual([
    'Ignored: every=2, scenes=x · filtered',
    'Ignored: every=2, scenes=x',
    'Ignored: every, scenes',
  ]);
});

test('what was probably meant is said in little room too', () => {
  expect(brokenTexts([frequncy], 'now', state)).toEqual([
    'Ignored in the address: scenes=now,frequncy is not some of now, frequency, threats, compare, run-up, each once (did you mean now,frequency?)',
    'Ignored in the address: scenes=now,frequncy (did you mean now,frequency?)',
    'Ignored in the address: scenes=now,frequncy (now,frequency?)',
    'Ignored: scenes=now,frequncy (now,frequency?)',
    'Ignored: scenes (now,frequency?)',
    'Ignored: scenes=now,frequncy',
    'Ignored: scenes',
  ]);
});

test('a misspelt name is offered with the value that was probably meant', () => {
  const [scene] = unusedParameters('?screen=wall&scene=frequncy', '', state);
  if (!scene) throw new Error('It was read.');
  const texts = brokenTexts([scene, every], 'now', filtered);
  expect(texts[0]).toMatch(/: scene=frequncy is not a setting \(did you mean scenes=frequency\?\)/);
  expect(texts).toContain('Ignored: scene=frequncy (scenes=frequency?), every=2 · filtered');
  expect(texts).toContain('Ignored: scene (scenes=frequency?), every=2');
});
