import { expect, it } from 'vitest';
import { wrongTokens } from './wrong-tokens';

const second = 1_000;

it('lets twenty be wrong within a minute, and then has the address wait', () => {
  const wrong = wrongTokens();
  for (let i = 0; i < 20; i += 1) {
    expect(wrong.wait('a', i * second)).toBe(0);
    wrong.add('a', i * second);
  }
  expect(wrong.wait('a', 19 * second)).toBe(41);
  expect(wrong.wait('a', 59.5 * second)).toBe(1);
  expect(wrong.wait('b', 19 * second)).toBe(0);
});

it('forgets each after a minute', () => {
  const wrong = wrongTokens();
  for (let i = 0; i < 20; i += 1) wrong.add('a', i * second);
  expect(wrong.wait('a', 60 * second)).toBe(0);
  wrong.add('a', 60 * second);
  expect(wrong.wait('a', 60 * second)).toBe(1);
});

it('has nobody wait longer because the clock was set back', () => {
  const wrong = wrongTokens();
  for (let i = 0; i < 20; i += 1) wrong.add('a', 3_600 * second);
  expect(wrong.wait('a', 0)).toBe(0);
});

it('remembers so many addresses only', () => {
  const wrong = wrongTokens();
  for (let i = 0; i < 20; i += 1) wrong.add('first', 0);
  for (let i = 0; i < 1_000; i += 1) wrong.add(`other-${i}`, 0);
  expect(wrong.wait('first', 0)).toBe(0);
});
