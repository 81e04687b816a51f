import { expect, test } from 'vitest';
import { sinceWords, sinceWordsShort } from './other-records-words';

/** 23:40 on November 29 in Baghdad: 20:40 in UTC, the afternoon in New York. */
const since = Date.UTC(2026, 10, 29, 20, 40);
const minutes = 60_000;

test('the desk says the day and the time of the dataset, and whose they are', () => {
  expect(sinceWords(since, 'Asia/Baghdad')).toBe('November 29, 23:40 (Baghdad)');
});

test.each([
  ['the same day', 19, '23:40'],
  ['after midnight in the time zone of the dataset', 20, 'November 29, 23:40'],
  ['a day later at the same time', 24 * 60, 'November 29, 23:40'],
])('a wall says the day too unless it is today: %s', (_what, later, words) => {
  expect(sinceWordsShort(since, since + later * minutes, 'Asia/Baghdad')).toBe(words);
});
