import { expect, test } from 'vitest';
import { choicesOf } from './choices';

test('without words it is eight thousand updates and a week', () => {
  expect(choicesOf([])).toEqual({ updates: 8000, hours: 168, every: 60 });
});

test('each can be told', () => {
  expect(choicesOf(['--updates', '800', '--hours=12', '--every', '20'])).toEqual({
    updates: 800,
    hours: 12,
    every: 20,
  });
});

test('the option that was meant is offered', () => {
  expect(() => choicesOf(['--update', '7'])).toThrow('did you mean --updates?');
});

test.each([
  ['nothing to play', ['--updates', '0']],
  ['no number', ['--hours', 'many']],
  ['a part', ['--hours', '1.5']],
  ['too short a scene', ['--every', '4']],
  ['an unknown word', ['--days', '7']],
  ['a word of its own', ['800']],
])('%s is refused', (_what, words) => {
  expect(() => choicesOf(words)).toThrow();
});
